/** Trade to conduct. Columns: code, name, name_en, urgency, reviewed, words. */
export const orderKinds = `
09,市场监管,Trade,general,,
0901,消费维权,Consumers,general,,消费者
090101,退款退货,Refunds and returns,general,,退款 退货 不给退 三包 质量问题
090102,预付卡,Prepaid cards,general,,预付卡 会员卡 充值 健身房 办卡
090103,虚假宣传,False claims,general,,虚假宣传 夸大 欺骗消费者 假货
0902,食品药品,Food and drugs,general,,食品
090201,食品安全,Food safety,emergency,,食物中毒 过期食品 食品安全 变质 异物
090202,药品器械,Drugs and devices,general,,药店 药品 假药 保健品
090203,餐饮卫生,Restaurants,general,,饭店卫生 外卖 餐馆 后厨
0903,价格计量,Prices and weights,general,,价格
090301,哄抬价格,Overcharging,general,,涨价 哄抬 价格 宰客
090302,缺斤短两,Short weight,general,,缺斤短两 计量 短秤
090303,收费公示,Posted prices,general,,明码标价 价签 强制消费
0904,经营许可,Licences,general,,营业执照
090401,执照办理,Getting a licence,general,,营业执照 注册公司 工商 注销
090402,无证经营,Trading without one,general,,无证经营 无照 黑作坊
090403,特种设备,Lifting and pressure gear,emergency,,锅炉 特种设备 游乐设施 起重机
10,公安治安,Public order,general,,
1001,户籍证件,Papers,general,,户籍
100101,户口迁移,Registration of residence,general,,户口 落户 迁户口 户口本
100102,身份证居住证,Identity cards,general,,身份证 居住证 补办身份证
100103,出入境,Travel papers,general,,护照 通行证 签证 出入境
1002,治安案件,Offences,general,,派出所 报警
100201,诈骗,Fraud,general,,诈骗 被骗 电信诈骗 骗子
100202,打架盗窃,Violence and theft,emergency,,打架 打人 盗窃 被偷 小偷 偷东西
100203,涉黄赌毒,Vice,general,true,赌博 卖淫 吸毒 贩毒
1003,养犬烟花,Dogs and fireworks,general,,养犬
100301,养犬扰民,Dogs,general,,狗叫 遛狗 不拴绳 狗咬 流浪狗
100302,烟花爆竹,Fireworks,emergency,,烟花 爆竹 鞭炮 燃放
100303,无人机危险品,Dangerous goods,emergency,,危险品 无人机 易燃易爆
1004,消防应急,Fire and rescue,emergency,,消防
100401,火灾隐患,Fire hazards,emergency,,起火 着火 火灾 火情 充电着火
100402,自然灾害,Natural disasters,emergency,,洪水 山体滑坡 泥石流 塌方 地震
100403,被困落水,People in danger,emergency,,被困 落水 坠落 跳楼 救人
11,环境生态,Environment,general,,
1101,大气污染,Air,general,,空气
110101,企业废气,Factory fumes,general,,废气 臭味 刺鼻 冒烟 排放
110102,焚烧扬尘,Burning and dust,general,,秸秆 焚烧 扬尘 灰尘
110103,机动车尾气,Vehicle fumes,general,,尾气 冒黑烟 年检
1102,水环境,Water,general,,河道
110201,黑臭水体,Foul water,general,,黑臭 河水发臭 河道 死鱼
110202,企业排污,Factory discharge,general,,排污 污水 偷排 废水
110203,饮用水源,Sources of drinking water,emergency,,水源地 饮用水 水库 井水
1103,固废噪声,Waste and noise,general,,固废
110301,工业噪声,Factory noise,general,,工厂噪音 机器声 工业噪声
110302,危废倾倒,Dumping,emergency,,倾倒 危险废物 固体废物
110303,辐射基站,Masts and radiation,general,,基站 辐射 信号塔
1104,生态保护,Nature,complex,,生态
110401,砍树毁林,Felling,complex,,砍树 毁林 伐木 林地
110402,野生动物,Wild animals,general,,野生动物 捕鸟 蛇 野猪
110403,采砂采矿,Digging and mining,complex,,采砂 挖沙 采矿 矿山
12,三农国土,Land and farming,general,,
1201,农业生产,Farming,general,,农业
120101,惠农补贴,Farm subsidies,general,,种粮补贴 地力补贴 粮食补贴 农机补贴
120102,灌溉水利,Irrigation,general,,灌溉 水渠 水利 抗旱 打井
120103,畜禽病虫害,Animals and pests,general,,养殖 病虫害 猪 家禽 兽医
1202,村务土地,Villages and land,complex,,村务
120201,土地承包,Land contracts,complex,,土地承包 流转 确权 承包地
120202,宅基地,House plots,complex,,宅基地 建房审批 自建房
120203,村务公开,Village accounts,general,true,村干部 村务公开 村账 村支书
1203,不动产规划,Land and planning,complex,,规划
120301,不动产登记,Land register,general,,不动产登记 抵押登记 查档
120302,规划许可,Planning,complex,,规划许可 容积率 日照 规划变更
120303,违法占地,Unlawful use of land,complex,,违法占地 耕地 基本农田
1204,乡村建设,Village works,general,,乡村
120401,厕改污水,Toilets and sewage,general,,旱厕 厕所改造 污水处理
120402,饮水安全,Drinking water,utility,,吃水 农村饮水 自来水不通 水质
120403,危房改造,Unsafe houses,complex,,危房 危房改造 塌房 房屋倒塌
13,政务服务,Public service,general,,
1301,办事服务,Service at the counter,general,,政务大厅
130101,办事流程,How it is done,general,,怎么办理 流程 材料 在哪里办
130102,网上办事,Online service,general,,网上办理 系统打不开 小程序 验证码 登录不了
130103,窗口等候,Queues,general,,排队 窗口 取号 叫号
1302,工作作风,Conduct of staff,general,true,态度
130201,服务态度,Manners,general,true,态度恶劣 态度差 推诿 踢皮球 不耐烦
130202,不作为,Nothing done,general,true,不作为 没人管 不处理 拖着 敷衍
130203,违纪违法,Breaches of duty,complex,true,贪污 受贿 收钱 滥用职权 徇私
1303,意见建议,Suggestions,general,,建议
130301,城市建议,For the city,general,,建议增设 希望增加 建议修建
130302,政策咨询,About policy,general,,政策 咨询 请问 规定
130303,表扬感谢,Thanks,general,,感谢 表扬 锦旗
1304,信息网络,Networks,general,,网络
130401,宽带电视,Broadband and television,general,,宽带 网速 有线电视 断网
130402,手机通信,Mobile service,general,,手机信号 话费 套餐 携号
130403,邮政快递,Post and parcels,general,,快递 包裹 邮政 丢件
`
