/** Schools to work. Columns: code, name, name_en, urgency, reviewed, words. */
export const peopleKinds = `
05,教育,Education,general,,
0501,入学招生,Admission,general,,招生
050101,义务教育入学,School places,general,,入学 学区 划片 上小学 上初中 报名上学
050102,幼儿园,Kindergartens,general,,幼儿园 入园 保教费
050103,考试升学,Examinations,general,,高考 中考 学考 成绩 录取
0502,学校管理,Schools,general,,学校
050201,教师行为,Conduct of teachers,general,true,老师 教师 体罚 班主任 师德
050202,收费伙食,Fees and meals,general,,学费 乱收费 伙食 食堂 校服
050203,校园安全,Safety at school,emergency,,校园欺凌 霸凌 校车 学校门口
0503,校外培训,Private tuition,general,,培训机构
050301,退费纠纷,Refunds,general,,退费 培训费 不退钱 跑路
050302,违规补课,Unlawful tuition,general,,补课 违规培训 有偿补课
050303,资质场所,Licences and premises,general,,办学许可 无证培训 资质
0504,助学师资,Grants and staff,general,,助学
050401,奖助学金,Grants,general,,助学金 奖学金 助学贷款 教育补助
050402,教师待遇,Pay of teachers,complex,,教师工资 绩效工资 教师编制 职称
050403,特殊教育,Special education,general,,特殊教育 残疾儿童 送教上门
06,医疗卫生,Health,general,,
0601,医疗服务,Hospitals,general,,医院
060101,就医挂号,Appointments,general,,挂号 看病 排队 预约医生
060102,医疗纠纷,Medical disputes,complex,,误诊 医疗事故 手术 医疗纠纷
060103,医德收费,Conduct and charges,general,true,医生态度 红包 乱开药 医疗收费
0602,医保,Health insurance,general,,医保
060201,参保缴费,Joining and paying,general,,医保缴费 参保 新农合 居民医保
060202,报销待遇,Reimbursement,general,,报销 医保报销 异地就医 门诊 慢病
060203,医保账户,Accounts and cards,general,,医保卡 社保卡 医保账户 电子凭证
0603,公共卫生,Public health,general,,卫生
060301,疫苗接种,Vaccination,general,,疫苗 接种 打针 防疫
060302,传染病,Infectious diseases,emergency,,传染病 疫情 发热 聚集性
060303,场所卫生,Hygiene of premises,general,,卫生许可 美容院 旅馆卫生 游泳馆
0604,生育托育,Families and nurseries,general,,生育
060401,生育登记,Registration of births,general,,准生证 生育登记 出生证明
060402,生育津贴,Maternity pay,general,,生育津贴 产假 生育保险
060403,托育,Nurseries,general,,托育 托班 托儿所
07,社保民政,Welfare,general,,
0701,养老保险,Pensions,general,,养老保险
070101,养老缴费,Contributions,general,,社保缴费 养老保险 补缴 断缴
070102,退休待遇,Retirement,general,,退休金 养老金 退休 工龄
070103,转移接续,Transfers,general,,社保转移 转移接续 异地社保
0702,社会救助,Relief,general,,救助
070201,低保特困,Minimum allowance,general,,低保 特困 五保户 困难补助
070202,临时救助,Emergency relief,emergency,,临时救助 流浪 没饭吃 无家可归
070203,残疾人,People with disabilities,general,,残疾证 残疾人 残补 轮椅
0703,养老服务,Care for the old,general,,养老
070301,养老院,Care homes,general,,养老院 敬老院 护理
070302,老年优待,Concessions,general,,老年卡 高龄补贴 老年证 优待证
070303,居家助老,Help at home,general,,居家养老 助餐 日间照料
0704,婚姻殡葬,Marriage and burial,general,,民政
070401,婚姻登记,Marriage,general,,结婚证 离婚 婚姻登记 结婚登记
070402,殡葬,Burial,general,,殡葬 公墓 火化 墓地
070403,地名社团,Names and societies,general,,地名 门牌号 社会组织 社区工作
08,劳动就业,Work,general,,
0801,劳动报酬,Pay,general,,工资
080101,拖欠工资,Unpaid wages,general,,拖欠工资 欠薪 不发工资 讨薪
080102,农民工工资,Wages of migrant workers,utility,,农民工 工程款 包工头 血汗钱
080103,最低工资加班,Minimum pay and overtime,general,,加班费 最低工资 加班
0802,劳动关系,Employment,general,,劳动
080201,辞退合同,Dismissal and contracts,general,,劳动合同 辞退 开除 裁员 赔偿金
080202,单位不缴社保,Unpaid contributions,general,,不交社保 不缴社保 五险 单位社保
080203,工伤,Injuries at work,complex,,工伤 工伤认定 职业病 受伤
0803,就业创业,Jobs,general,,就业
080301,失业待遇,Unemployment,general,,失业金 失业保险 失业补助
080302,招聘培训,Recruitment and training,general,,招聘会 找工作 技能培训 职业介绍
080303,创业扶持,Starting a business,general,,创业 创业贷款 创业补贴
0804,人事人才,Public posts,general,,人才
080401,考试招录,Examinations for posts,general,,公务员 事业单位 招考 面试 笔试
080402,职称证书,Titles and certificates,general,,职称 资格证书 职业资格
080403,人才政策,Talent schemes,general,,人才补贴 人才引进 落户补贴
`
