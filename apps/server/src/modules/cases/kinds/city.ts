/** Water to streets. Columns: code, name, name_en, urgency, reviewed, words. */
export const cityKinds = `
01,水电气热,Utilities,utility,,
0101,供水,Water supply,utility,,自来水 供水 水务
010101,停水断水,No water,utility,,停水 断水 没水 没有水 水停了 来水
010102,水压水质,Pressure and quality,utility,,水压 水质 水浑 水发黄 浑浊 异味的水 水小
010103,水费水表,Water bills and meters,general,,水费 水表 抄表 水价
0102,供电,Electricity,utility,,供电 电力 电网
010201,停电断电,Power cut,utility,,停电 断电 没电 跳闸 电停了
010202,电压线路,Voltage and lines,utility,,电压 电线 线路老化 变压器 电线杆
010203,电费电表,Electricity bills and meters,general,,电费 电表 电价 阶梯电价
0103,燃气,Gas,utility,,燃气 天然气 煤气
010301,停气,No gas,utility,,停气 没气 燃气停了
010302,漏气隐患,Gas leaks,emergency,,漏气 煤气味 燃气泄漏 燃气味 泄漏
010303,气费开户,Gas bills and connection,general,,气费 燃气开户 通气 燃气表
0104,供热,Heating,utility,,供暖 供热 暖气
010401,不热停暖,No heating,utility,,暖气不热 停暖 不热 室温 没暖气
010402,热费,Heating bills,general,,热费 取暖费 采暖费
010403,管网报修,Heating repairs,utility,,暖气漏水 热力管道 暖气管
02,城市管理,City upkeep,general,,
0201,市容环境,Street cleanliness,general,,环卫 保洁 市容
020101,垃圾清运,Refuse collection,general,,垃圾 垃圾桶 清运 垃圾堆 建筑垃圾
020102,占道经营,Street vending,general,,占道 摆摊 流动摊贩 夜市 出店经营
020103,小广告户外广告,Posters and signs,general,,小广告 广告牌 招牌 张贴
0202,市政设施,Street furniture,general,,市政
020201,路灯,Street lights,general,,路灯 照明 灯不亮
020202,井盖管道,Manholes and drains,emergency,,井盖 下水道 堵塞 污水外溢 排水 积水 内涝
020203,公厕公园,Public toilets and parks,general,,公厕 公园 广场 健身器材 绿化
0203,违法建设,Unlicensed building,complex,,违建 违章建筑
020301,私搭乱建,Unlicensed structures,complex,,私搭乱建 违建 搭建 违章
020302,圈占公地,Taking of common ground,complex,,圈占 侵占 占用绿地 占用公共
020303,装修破坏结构,Structural alterations,general,,承重墙 改造房屋结构 拆墙
0204,噪声油烟,Noise and fumes,general,,扰民
020401,施工噪声,Building noise,general,,施工噪音 施工噪声 夜间施工 工地
020402,社会生活噪声,Neighbourhood noise,general,,广场舞 噪音 噪声 音响 唱歌 吵
020403,餐饮油烟,Cooking fumes,general,,油烟 烧烤 排烟 饭店油烟
03,交通出行,Transport,general,,
0301,公共交通,Public transport,general,,公交
030101,公交线路班次,Bus routes and times,general,,公交车 公交线路 班次 站点 公交站
030102,出租网约车,Taxis,general,,出租车 网约车 打车 拒载 绕路
030103,轨道长途,Rail and coaches,general,,地铁 高铁 长途汽车 客运站 火车站
0302,道路秩序,Traffic order,general,,交警 交通
030201,拥堵信号灯,Jams and signals,general,,堵车 拥堵 红绿灯 信号灯
030202,违章处罚,Traffic offences,general,,违章 罚单 扣分 电子眼 闯红灯
030203,电动车非机动车,Bicycles and e-bikes,general,,电动车 电瓶车 非机动车 共享单车 逆行
0303,停车,Parking,general,,停车
030301,停车位不足,Lack of parking,general,,停车位 停车难 车位
030302,违停占道,Illegal parking,general,,违停 乱停 僵尸车 堵住消防通道
030303,停车收费,Parking charges,general,,停车费 停车收费 收费标准
0304,道路设施,Roads,general,,道路
030401,路面破损,Damaged road,general,,路面 坑 坑洼 塌陷 破损 修路
030402,标志护栏,Signs and barriers,general,,斑马线 护栏 标志牌 减速带 标线
030403,农村公路桥梁,Village roads and bridges,complex,,村道 桥梁 通村公路 危桥 农村公路
04,住房物业,Housing,general,,
0401,物业服务,Property services,general,,物业
040101,物业收费,Property fees,general,,物业费 公摊 物业收费
040102,电梯消防,Lifts and fire safety,emergency,,电梯 困在电梯 消防通道 灭火器 消防栓
040103,小区管理,Estate upkeep,general,,小区 保安 门禁 业委会 楼道 物业不管
0402,房屋质量,Building quality,general,,房屋质量
040201,漏水开裂,Leaks and cracks,general,,漏水 渗水 裂缝 墙皮 开裂
040202,延期交房,Late delivery,complex,,延期交房 烂尾 交房 停工 楼盘
040203,房产证,Property certificates,complex,,房产证 不动产证 办证 过户
0403,住房保障,Housing support,general,,保障房
040301,公租房,Public rental housing,general,,公租房 廉租房 保障性住房 租赁补贴
040302,公积金,Housing fund,general,,公积金 公积金贷款 提取
040303,老旧小区改造,Renewal of old estates,complex,,旧改 老旧小区 加装电梯 改造
0404,征收拆迁,Compulsory purchase,complex,,拆迁
040401,补偿标准,Compensation,complex,,拆迁补偿 征收补偿 补偿款 补偿标准
040402,安置房,Resettlement housing,complex,,安置房 回迁 过渡费 安置
040403,征地,Taking of land,complex,,征地 土地征收 占地 青苗
`
