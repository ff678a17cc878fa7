//! `alipay.user.info.share` · 支付宝会员授权信息查询接口
//!
//! Query the user information a member has authorized; needs the user's `auth_token`.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/info/share`. Described in
//! `spec/user/info.share.yaml`.

use crate::{record, schema};

static INFO_SHARE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoShare",
    file: "spec/user/info.share.yaml",
    fields: &[],
    rules: &[],
};

static INFO_SHARE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoShareResponse",
    file: "spec/user/info.share.yaml",
    fields: &[
        schema::FieldDef::text("address", 13),
        schema::FieldDef::text("age", 14),
        schema::FieldDef::text("area", 15),
        schema::FieldDef::text("avatar", 16),
        schema::FieldDef::text("business_scope", 21),
        schema::FieldDef::text("cert_no", 22),
        schema::FieldDef::text("cert_type", 26),
        schema::FieldDef::text("city", 48),
        schema::FieldDef::text("college_name", 49),
        schema::FieldDef::text("country_code", 54),
        schema::FieldDef::text("degree", 55),
        schema::FieldDef::new(
            "deliver_addresses",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_DELIVER_ADDRESS),
                    limits: &[],
                },
            ),
            59,
        ),
        schema::FieldDef::text("display_name", 60),
        schema::FieldDef::text("email", 65),
        schema::FieldDef::text("enrollment_time", 69),
        schema::FieldDef::text("ent_license_address", 70),
        schema::FieldDef::text("ent_license_area", 75),
        schema::FieldDef::text("ent_license_city", 80),
        schema::FieldDef::text("ent_license_province", 85),
        schema::FieldDef::text("firm_agent_person_cert_expiry_date", 90),
        schema::FieldDef::text("firm_agent_person_cert_no", 95),
        schema::FieldDef::text("firm_agent_person_cert_type", 100),
        schema::FieldDef::text("firm_agent_person_name", 105),
        schema::FieldDef::text("firm_legal_person_cert_expiry_date", 110),
        schema::FieldDef::text("firm_legal_person_cert_no", 115),
        schema::FieldDef::text("firm_legal_person_cert_type", 120),
        schema::FieldDef::text("firm_legal_person_name", 125),
        schema::FieldDef::new(
            "firm_legal_person_pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_PICTURE),
                    limits: &[],
                },
            ),
            130,
        ),
        schema::FieldDef::new(
            "firm_pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_PICTURE),
                    limits: &[],
                },
            ),
            134,
        ),
        schema::FieldDef::text("firm_type", 138),
        schema::FieldDef::text("gender", 149),
        schema::FieldDef::text("graduation_time", 157),
        schema::FieldDef::text("identity_card_address", 162),
        schema::FieldDef::text("identity_card_area", 167),
        schema::FieldDef::text("identity_card_city", 168),
        schema::FieldDef::text("identity_card_province", 169),
        schema::FieldDef::text("inst_or_corp", 170),
        schema::FieldDef::text("is_adult", 180),
        schema::FieldDef::text("is_balance_frozen", 187),
        schema::FieldDef::text("is_blocked", 195),
        schema::FieldDef::text("is_certified", 203),
        schema::FieldDef::text("is_student_certified", 211),
        schema::FieldDef::text("license_expiry_date", 212),
        schema::FieldDef::text("license_no", 217),
        schema::FieldDef::text("member_grade", 222),
        schema::FieldDef::text("mobile", 234),
        schema::FieldDef::text("nick_name", 235),
        schema::FieldDef::text("open_id", 236),
        schema::FieldDef::text("organization_code", 241),
        schema::FieldDef::text("person_birthday", 242),
        schema::FieldDef::text("person_birthday_without_year", 247),
        schema::FieldDef::text("person_cert_expiry_date", 252),
        schema::FieldDef::text("person_cert_issue_date", 257),
        schema::FieldDef::new(
            "person_pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_PICTURE),
                    limits: &[],
                },
            ),
            262,
        ),
        schema::FieldDef::text("phone", 266),
        schema::FieldDef::text("profession", 267),
        schema::FieldDef::text("province", 268),
        schema::FieldDef::text("taobao_id", 269),
        schema::FieldDef::text("user_id", 270),
        schema::FieldDef::text("user_name", 271),
        schema::FieldDef::text("user_nation", 275),
        schema::FieldDef::text("user_status", 276),
        schema::FieldDef::text("user_type", 286),
        schema::FieldDef::text("zip", 294),
    ],
    rules: &[],
};

static ALIPAY_USER_DELIVER_ADDRESS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipayUserDeliverAddress",
    file: "spec/user/info.share.yaml",
    fields: &[
        schema::FieldDef::text("address", 300),
        schema::FieldDef::text("address_code", 301),
        schema::FieldDef::text("default_deliver_address", 302),
        schema::FieldDef::text("deliver_area", 307),
        schema::FieldDef::text("deliver_city", 308),
        schema::FieldDef::text("deliver_fullname", 309),
        schema::FieldDef::text("deliver_mobile", 310),
        schema::FieldDef::text("deliver_phone", 315),
        schema::FieldDef::text("deliver_province", 320),
        schema::FieldDef::text("zip", 321),
    ],
    rules: &[],
};

static ALIPAY_USER_PICTURE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipayUserPicture",
    file: "spec/user/info.share.yaml",
    fields: &[
        schema::FieldDef::text("picture_type", 326),
        schema::FieldDef::text("picture_url", 330),
    ],
    rules: &[],
};

/// A request of `alipay.user.info.share` (支付宝会员授权信息查询接口).
///
/// Query the user information a member has authorized; needs the user's `auth_token`.
///
/// ```
/// use alipay::user::InfoShare;
///
/// let request = InfoShare::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/info/share`. Described in
/// `spec/user/info.share.yaml`.
/// Returns [`InfoShareResponse`], or an error with a [`InfoShareErrorCode`].
#[doc(alias = "alipay.user.info.share")]
#[doc(alias = "/v3/alipay/user/info/share")]
#[doc(alias = "支付宝会员授权信息查询接口")]
#[doc(alias = "会员")]
#[doc(alias = "授权")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct InfoShare {}

impl InfoShare {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for InfoShare {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INFO_SHARE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for InfoShare {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InfoShare {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InfoShare {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InfoShare {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InfoShare {}

impl record::Request for InfoShare {
    type Response = InfoShareResponse;
    type ErrorCode = InfoShareErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.info.share",
        title: "支付宝会员授权信息查询接口",
        file: "spec/user/info.share.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/info/share",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INFO_SHARE,
        response: &INFO_SHARE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.user.info.share` (支付宝会员授权信息查询接口).
#[non_exhaustive]
pub struct InfoShareResponse {
    /// Detailed address.
    ///
    /// Example: `西湖区文三路国际大厦`.
    pub address: Option<String>,
    /// Age; only for users certified by identity card.
    ///
    /// 用户年龄. Example: `45`.
    pub age: Option<String>,
    /// District or county.
    ///
    /// 区县名称. Example: `西湖区`.
    pub area: Option<String>,
    /// Avatar URL; absent if the user has set none.
    ///
    /// 用户头像地址. Example: `http://tfsimg.alipay.com/images/partner/T1uIxXXbpXXXXXXXX`.
    pub avatar: Option<String>,
    /// Business scope; company users only.
    ///
    /// 经营/业务范围. Example: `餐饮`.
    pub business_scope: Option<String>,
    /// Certificate number, read with `cert_type`; reliable only if `is_certified` is `T`.
    ///
    /// Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Kind of certificate; reliable only if `is_certified` is `T`.
    ///
    /// Example: `7`.
    pub cert_type: Option<record::Choice<InfoShareResponseCertType>>,
    /// City.
    ///
    /// 市名称. Example: `安庆`.
    pub city: Option<String>,
    /// School name from the CHSI student registry; may be empty.
    ///
    /// 学校名称. Example: `示例大学`.
    pub college_name: Option<String>,
    /// Country code, such as `CN`.
    ///
    /// 国家码. Example: `CN`.
    pub country_code: Option<String>,
    /// Degree from the CHSI student registry; of moderate quality, use with care.
    ///
    /// Example: `硕士研究生`.
    pub degree: Option<String>,
    /// Delivery addresses of the user.
    ///
    /// 收货地址列表.
    pub deliver_addresses: Vec<AlipayUserDeliverAddress>,
    /// Name to show: mobile, email or Alipay handle; may change over time.
    ///
    /// 展示名称. Example: `user01`.
    pub display_name: Option<String>,
    /// Email login, or the mobile login if there is none.
    ///
    /// Example: `user@example.com`.
    pub email: Option<String>,
    /// Date of enrollment.
    ///
    /// 入学时间; a day, as `yyyy-MM-dd`. Example: `2016-01-11`.
    pub enrollment_time: Option<record::Date>,
    /// Street address on the company certificate; reliable only if `is_certified` is `T`.
    ///
    /// 企业证照详细地址. Example: `示例路1号`.
    pub ent_license_address: Option<String>,
    /// District on the company certificate; empty at present, company users only.
    ///
    /// 企业证照地址所在地区或县. Example: `庐山区`.
    pub ent_license_area: Option<String>,
    /// City on the company certificate; reliable only if `is_certified` is `T`.
    ///
    /// 企业证照地址所在市. Example: `九江市`.
    pub ent_license_city: Option<String>,
    /// Province on the company certificate; reliable only if `is_certified` is `T`.
    ///
    /// 企业证照地址所在省份. Example: `江西省`.
    pub ent_license_province: Option<String>,
    /// Expiry of the company agent's certificate; company users only.
    ///
    /// 企业代理人证件有效期. Example: `20201212`.
    pub firm_agent_person_cert_expiry_date: Option<String>,
    /// Certificate number of the company's agent; company users only.
    ///
    /// 企业代理人证件号码. Example: `110101190001010000`.
    pub firm_agent_person_cert_no: Option<String>,
    /// Certificate kind of the company's agent, values as in `cert_type`; company users only.
    ///
    /// 企业代理人证件类型. Example: `0`.
    pub firm_agent_person_cert_type: Option<String>,
    /// Name of the company's agent; company users only.
    ///
    /// 企业代理人姓名. Example: `某某`.
    pub firm_agent_person_name: Option<String>,
    /// Expiry of the legal representative's certificate; company users only.
    ///
    /// 企业法人证件有效期. Example: `20200909`.
    pub firm_legal_person_cert_expiry_date: Option<String>,
    /// Certificate number of the legal representative; company users only.
    ///
    /// 法人证件号码. Example: `110101190001010000`.
    pub firm_legal_person_cert_no: Option<String>,
    /// Certificate kind of the legal representative, values as in `cert_type`; company users only.
    ///
    /// 企业法人证件类型. Example: `1`.
    pub firm_legal_person_cert_type: Option<String>,
    /// Name of the legal representative; company users only.
    ///
    /// 企业法人名称. Example: `某某`.
    pub firm_legal_person_name: Option<String>,
    /// Pictures of the legal representative's certificate; company users only.
    ///
    /// 企业法人证件图片.
    pub firm_legal_person_pictures: Vec<AlipayUserPicture>,
    /// Company certificate pictures, fetched with `alipay.user.certify.image.fetch`; company users only.
    ///
    /// 企业相关证件图片.
    pub firm_pictures: Vec<AlipayUserPicture>,
    /// Kind of company; company users only.
    ///
    /// 公司类型. Example: `CO`.
    pub firm_type: Option<record::Choice<InfoShareResponseFirmType>>,
    /// Gender.
    ///
    /// 性别. Example: `F`.
    pub gender: Option<record::Choice<InfoShareResponseGender>>,
    /// Expected date of graduation; not reliable.
    ///
    /// 预期毕业时间; a day, as `yyyy-MM-dd`. Example: `2021-01-01`.
    pub graduation_time: Option<record::Date>,
    /// Address on the identity card.
    ///
    /// 身份证地址信息. Example: `江西省上饶市xxx村34号`.
    pub identity_card_address: Option<String>,
    /// Area on the identity card.
    ///
    /// 身份证地区信息. Example: `xxx村23号`.
    pub identity_card_area: Option<String>,
    /// City on the identity card.
    ///
    /// 身份证市信息. Example: `上饶市`.
    pub identity_card_city: Option<String>,
    /// Province on the identity card.
    ///
    /// 身份证省信息. Example: `江西省`.
    pub identity_card_province: Option<String>,
    /// Whether the account belongs to a financial institution or a special entity.
    ///
    /// Example: `N`.
    pub inst_or_corp: Option<record::Choice<InfoShareResponseInstOrCorp>>,
    /// Whether the user is an adult; only for users certified by identity card.
    ///
    /// Example: `F`.
    pub is_adult: Option<record::Choice<InfoShareResponseIsAdult>>,
    /// Whether the balance account is frozen.
    ///
    /// 余额账户是否被冻结. Example: `T`.
    pub is_balance_frozen: Option<record::Choice<InfoShareResponseIsBalanceFrozen>>,
    /// Whether the account is frozen.
    ///
    /// 账户是否被冻结. Example: `T`.
    pub is_blocked: Option<record::Choice<InfoShareResponseIsBlocked>>,
    /// Whether the user has passed real-name certification.
    ///
    /// 是否通过实名认证. Example: `T`.
    pub is_certified: Option<record::Choice<InfoShareResponseIsCertified>>,
    /// Whether the user is a student.
    ///
    /// 是否是学生. Example: `T`.
    pub is_student_certified: Option<String>,
    /// Business license expiry, `yyyyMMdd`, or the Chinese word for long-term; company users only.
    ///
    /// 营业执照有效期. Example: `20200101`.
    pub license_expiry_date: Option<String>,
    /// Business license number; company users only.
    ///
    /// 企业执照号码. Example: `110000000000000`.
    pub license_no: Option<String>,
    /// Alipay membership level.
    ///
    /// 会员等级; other values may be added. Example: `golden`.
    pub member_grade: Option<record::Choice<InfoShareResponseMemberGrade>>,
    /// Mobile number.
    ///
    /// 手机号码. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Nickname; absent if the user has set none.
    ///
    /// 用户昵称. Example: `支付宝小二`.
    pub nick_name: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户的openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Organization code; company users only.
    ///
    /// 组织机构代码. Example: `12345678-9`.
    pub organization_code: Option<String>,
    /// Birthday of a personal user, such as 19900101\.
    ///
    /// 个人用户生日. Example: `19900101`.
    pub person_birthday: Option<String>,
    /// Birthday without the year, `MMdd`.
    ///
    /// 生日. Example: `0828`.
    pub person_birthday_without_year: Option<String>,
    /// Certificate expiry; personal users only.
    ///
    /// 证件有效期. Example: `20400101`.
    pub person_cert_expiry_date: Option<String>,
    /// Start date of the certificate; personal users only, unreliable, may be empty.
    ///
    /// 证件起始日期. Example: `20220701`.
    pub person_cert_issue_date: Option<String>,
    /// Certificate pictures; personal users only.
    ///
    /// 个人证件图片.
    pub person_pictures: Vec<AlipayUserPicture>,
    /// Phone number, such as a landline.
    ///
    /// 电话号码. Example: `010-00000000`.
    pub phone: Option<String>,
    /// Profession.
    ///
    /// 职业. Example: `教师`.
    pub profession: Option<String>,
    /// Province.
    ///
    /// 省份名称. Example: `安徽省`.
    pub province: Option<String>,
    /// Taobao id.
    ///
    /// 淘宝id. Example: `10000000`.
    pub taobao_id: Option<String>,
    /// Alipay user id.
    ///
    /// 支付宝用户的userId. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Real name, or company name; reliable only if `is_certified` is `T`.
    ///
    /// Example: `某某`.
    pub user_name: Option<String>,
    /// Ethnic group on the identity card.
    ///
    /// 身份证民族信息. Example: `汉`.
    pub user_nation: Option<String>,
    /// State of the user.
    ///
    /// 用户状态. Example: `T`.
    pub user_status: Option<record::Choice<InfoShareResponseUserStatus>>,
    /// Kind of user.
    ///
    /// 用户类型. Example: `1`.
    pub user_type: Option<record::Choice<InfoShareResponseUserType>>,
    /// Postal code.
    ///
    /// 邮政编码. Example: `310000`.
    pub zip: Option<String>,
}

impl record::Record for InfoShareResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INFO_SHARE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.age),
            2 => Some(&self.area),
            3 => Some(&self.avatar),
            4 => Some(&self.business_scope),
            5 => Some(&self.cert_no),
            6 => Some(&self.cert_type),
            7 => Some(&self.city),
            8 => Some(&self.college_name),
            9 => Some(&self.country_code),
            10 => Some(&self.degree),
            11 => Some(&self.deliver_addresses),
            12 => Some(&self.display_name),
            13 => Some(&self.email),
            14 => Some(&self.enrollment_time),
            15 => Some(&self.ent_license_address),
            16 => Some(&self.ent_license_area),
            17 => Some(&self.ent_license_city),
            18 => Some(&self.ent_license_province),
            19 => Some(&self.firm_agent_person_cert_expiry_date),
            20 => Some(&self.firm_agent_person_cert_no),
            21 => Some(&self.firm_agent_person_cert_type),
            22 => Some(&self.firm_agent_person_name),
            23 => Some(&self.firm_legal_person_cert_expiry_date),
            24 => Some(&self.firm_legal_person_cert_no),
            25 => Some(&self.firm_legal_person_cert_type),
            26 => Some(&self.firm_legal_person_name),
            27 => Some(&self.firm_legal_person_pictures),
            28 => Some(&self.firm_pictures),
            29 => Some(&self.firm_type),
            30 => Some(&self.gender),
            31 => Some(&self.graduation_time),
            32 => Some(&self.identity_card_address),
            33 => Some(&self.identity_card_area),
            34 => Some(&self.identity_card_city),
            35 => Some(&self.identity_card_province),
            36 => Some(&self.inst_or_corp),
            37 => Some(&self.is_adult),
            38 => Some(&self.is_balance_frozen),
            39 => Some(&self.is_blocked),
            40 => Some(&self.is_certified),
            41 => Some(&self.is_student_certified),
            42 => Some(&self.license_expiry_date),
            43 => Some(&self.license_no),
            44 => Some(&self.member_grade),
            45 => Some(&self.mobile),
            46 => Some(&self.nick_name),
            47 => Some(&self.open_id),
            48 => Some(&self.organization_code),
            49 => Some(&self.person_birthday),
            50 => Some(&self.person_birthday_without_year),
            51 => Some(&self.person_cert_expiry_date),
            52 => Some(&self.person_cert_issue_date),
            53 => Some(&self.person_pictures),
            54 => Some(&self.phone),
            55 => Some(&self.profession),
            56 => Some(&self.province),
            57 => Some(&self.taobao_id),
            58 => Some(&self.user_id),
            59 => Some(&self.user_name),
            60 => Some(&self.user_nation),
            61 => Some(&self.user_status),
            62 => Some(&self.user_type),
            63 => Some(&self.zip),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.age),
            2 => Some(&mut self.area),
            3 => Some(&mut self.avatar),
            4 => Some(&mut self.business_scope),
            5 => Some(&mut self.cert_no),
            6 => Some(&mut self.cert_type),
            7 => Some(&mut self.city),
            8 => Some(&mut self.college_name),
            9 => Some(&mut self.country_code),
            10 => Some(&mut self.degree),
            11 => Some(&mut self.deliver_addresses),
            12 => Some(&mut self.display_name),
            13 => Some(&mut self.email),
            14 => Some(&mut self.enrollment_time),
            15 => Some(&mut self.ent_license_address),
            16 => Some(&mut self.ent_license_area),
            17 => Some(&mut self.ent_license_city),
            18 => Some(&mut self.ent_license_province),
            19 => Some(&mut self.firm_agent_person_cert_expiry_date),
            20 => Some(&mut self.firm_agent_person_cert_no),
            21 => Some(&mut self.firm_agent_person_cert_type),
            22 => Some(&mut self.firm_agent_person_name),
            23 => Some(&mut self.firm_legal_person_cert_expiry_date),
            24 => Some(&mut self.firm_legal_person_cert_no),
            25 => Some(&mut self.firm_legal_person_cert_type),
            26 => Some(&mut self.firm_legal_person_name),
            27 => Some(&mut self.firm_legal_person_pictures),
            28 => Some(&mut self.firm_pictures),
            29 => Some(&mut self.firm_type),
            30 => Some(&mut self.gender),
            31 => Some(&mut self.graduation_time),
            32 => Some(&mut self.identity_card_address),
            33 => Some(&mut self.identity_card_area),
            34 => Some(&mut self.identity_card_city),
            35 => Some(&mut self.identity_card_province),
            36 => Some(&mut self.inst_or_corp),
            37 => Some(&mut self.is_adult),
            38 => Some(&mut self.is_balance_frozen),
            39 => Some(&mut self.is_blocked),
            40 => Some(&mut self.is_certified),
            41 => Some(&mut self.is_student_certified),
            42 => Some(&mut self.license_expiry_date),
            43 => Some(&mut self.license_no),
            44 => Some(&mut self.member_grade),
            45 => Some(&mut self.mobile),
            46 => Some(&mut self.nick_name),
            47 => Some(&mut self.open_id),
            48 => Some(&mut self.organization_code),
            49 => Some(&mut self.person_birthday),
            50 => Some(&mut self.person_birthday_without_year),
            51 => Some(&mut self.person_cert_expiry_date),
            52 => Some(&mut self.person_cert_issue_date),
            53 => Some(&mut self.person_pictures),
            54 => Some(&mut self.phone),
            55 => Some(&mut self.profession),
            56 => Some(&mut self.province),
            57 => Some(&mut self.taobao_id),
            58 => Some(&mut self.user_id),
            59 => Some(&mut self.user_name),
            60 => Some(&mut self.user_nation),
            61 => Some(&mut self.user_status),
            62 => Some(&mut self.user_type),
            63 => Some(&mut self.zip),
            _ => None,
        }
    }
}

impl Default for InfoShareResponse {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            age: None,
            area: None,
            avatar: None,
            business_scope: None,
            cert_no: None,
            cert_type: None,
            city: None,
            college_name: None,
            country_code: None,
            degree: None,
            deliver_addresses: Vec::new(),
            display_name: None,
            email: None,
            enrollment_time: None,
            ent_license_address: None,
            ent_license_area: None,
            ent_license_city: None,
            ent_license_province: None,
            firm_agent_person_cert_expiry_date: None,
            firm_agent_person_cert_no: None,
            firm_agent_person_cert_type: None,
            firm_agent_person_name: None,
            firm_legal_person_cert_expiry_date: None,
            firm_legal_person_cert_no: None,
            firm_legal_person_cert_type: None,
            firm_legal_person_name: None,
            firm_legal_person_pictures: Vec::new(),
            firm_pictures: Vec::new(),
            firm_type: None,
            gender: None,
            graduation_time: None,
            identity_card_address: None,
            identity_card_area: None,
            identity_card_city: None,
            identity_card_province: None,
            inst_or_corp: None,
            is_adult: None,
            is_balance_frozen: None,
            is_blocked: None,
            is_certified: None,
            is_student_certified: None,
            license_expiry_date: None,
            license_no: None,
            member_grade: None,
            mobile: None,
            nick_name: None,
            open_id: None,
            organization_code: None,
            person_birthday: None,
            person_birthday_without_year: None,
            person_cert_expiry_date: None,
            person_cert_issue_date: None,
            person_pictures: Vec::new(),
            phone: None,
            profession: None,
            province: None,
            taobao_id: None,
            user_id: None,
            user_name: None,
            user_nation: None,
            user_status: None,
            user_type: None,
            zip: None,
        }
    }
}

impl Clone for InfoShareResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InfoShareResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InfoShareResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A delivery address of a user.
#[non_exhaustive]
pub struct AlipayUserDeliverAddress {
    /// Street address.
    ///
    /// 地址. Example: `XX路XX号`.
    pub address: Option<String>,
    /// Code of the area.
    ///
    /// 区域编码. Example: `100`.
    pub address_code: Option<String>,
    /// Whether this is the default delivery address, `T` in the example.
    ///
    /// 是否默认收货地址. Example: `T`.
    pub default_deliver_address: Option<String>,
    /// District or county.
    ///
    /// 区/县. Example: `西湖区`.
    pub deliver_area: Option<String>,
    /// City.
    ///
    /// Example: `杭州`.
    pub deliver_city: Option<String>,
    /// Full name of the recipient.
    ///
    /// 收货人全名. Example: `某某`.
    pub deliver_fullname: Option<String>,
    /// Mobile number of the contact.
    ///
    /// 收货地址的联系人移动电话. Example: `13800000000`.
    pub deliver_mobile: Option<String>,
    /// Landline number of the contact.
    ///
    /// 收货地址的联系人固定电话. Example: `010-00000000`.
    pub deliver_phone: Option<String>,
    /// Province.
    ///
    /// Example: `浙江`.
    pub deliver_province: Option<String>,
    /// Postal code.
    ///
    /// 邮编. Example: `310000`.
    pub zip: Option<String>,
}

impl record::Record for AlipayUserDeliverAddress {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ALIPAY_USER_DELIVER_ADDRESS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.address_code),
            2 => Some(&self.default_deliver_address),
            3 => Some(&self.deliver_area),
            4 => Some(&self.deliver_city),
            5 => Some(&self.deliver_fullname),
            6 => Some(&self.deliver_mobile),
            7 => Some(&self.deliver_phone),
            8 => Some(&self.deliver_province),
            9 => Some(&self.zip),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.address_code),
            2 => Some(&mut self.default_deliver_address),
            3 => Some(&mut self.deliver_area),
            4 => Some(&mut self.deliver_city),
            5 => Some(&mut self.deliver_fullname),
            6 => Some(&mut self.deliver_mobile),
            7 => Some(&mut self.deliver_phone),
            8 => Some(&mut self.deliver_province),
            9 => Some(&mut self.zip),
            _ => None,
        }
    }
}

impl Default for AlipayUserDeliverAddress {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            address_code: None,
            default_deliver_address: None,
            deliver_area: None,
            deliver_city: None,
            deliver_fullname: None,
            deliver_mobile: None,
            deliver_phone: None,
            deliver_province: None,
            zip: None,
        }
    }
}

impl Clone for AlipayUserDeliverAddress {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AlipayUserDeliverAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AlipayUserDeliverAddress {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A certificate picture of a person or company.
#[non_exhaustive]
pub struct AlipayUserPicture {
    /// What the picture shows, such as identity card side or business license.
    ///
    /// 图片类型.
    pub picture_type: Option<String>,
    /// Reference of the picture for `alipay.user.certify.image.fetch`.
    pub picture_url: Option<String>,
}

impl record::Record for AlipayUserPicture {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ALIPAY_USER_PICTURE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.picture_type),
            1 => Some(&self.picture_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.picture_type),
            1 => Some(&mut self.picture_url),
            _ => None,
        }
    }
}

impl Default for AlipayUserPicture {
    #[inline]
    fn default() -> Self {
        Self {
            picture_type: None,
            picture_url: None,
        }
    }
}

impl Clone for AlipayUserPicture {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AlipayUserPicture {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AlipayUserPicture {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InfoShareResponseCertType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoShareResponseCertType {
    /// `0`: Identity card (身份证).
    V0,
    /// `1`: Passport (护照).
    V1,
    /// `2`: Officer card (军官证).
    V2,
    /// `3`: Soldier card (士兵证).
    V3,
    /// `4`: Home return permit (回乡证).
    V4,
    /// `5`: Temporary identity card (临时身份证).
    V5,
    /// `6`: Household register (户口簿).
    V6,
    /// `7`: Police officer card (警官证).
    V7,
    /// `8`: Taiwan compatriot permit (台胞证).
    V8,
    /// `9`: Business license.
    V9,
    /// `10`: Other certificate (其它证件).
    V10,
    /// `11`: Mainland travel permit, Hong Kong and Macao.
    V11,
    /// `12`: Mainland travel permit, Taiwan.
    V12,
    /// `13`: Residence permit, Taiwan (台湾居民居住证).
    V13,
    /// `14`: Residence permit, Hong Kong and Macao (港澳居民居住证).
    V14,
    /// `15`: Hong Kong or Macao identity card (港澳身份证).
    V15,
    /// `16`: Permanent residence card of a foreigner.
    V16,
}

impl record::Enumeration for InfoShareResponseCertType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
        ("5", Self::V5),
        ("6", Self::V6),
        ("7", Self::V7),
        ("8", Self::V8),
        ("9", Self::V9),
        ("10", Self::V10),
        ("11", Self::V11),
        ("12", Self::V12),
        ("13", Self::V13),
        ("14", Self::V14),
        ("15", Self::V15),
        ("16", Self::V16),
    ];
}

impl std::fmt::Debug for InfoShareResponseCertType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InfoShareResponseFirmType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoShareResponseFirmType {
    /// `CO`: Company (公司).
    Co,
    /// `INST`: Public institution (事业单位).
    Inst,
    /// `COMM`: Social organization (社会团体).
    Comm,
    /// `NGO`: Private non-enterprise organization (民办非企业组织).
    Ngo,
    /// `STATEORGAN`: Party or state organ (党政国家机关).
    Stateorgan,
}

impl record::Enumeration for InfoShareResponseFirmType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CO", Self::Co),
        ("INST", Self::Inst),
        ("COMM", Self::Comm),
        ("NGO", Self::Ngo),
        ("STATEORGAN", Self::Stateorgan),
    ];
}

impl std::fmt::Debug for InfoShareResponseFirmType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InfoShareResponseGender`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoShareResponseGender {
    /// `F`: Female (女性).
    F,
    /// `M`: Male (男性).
    M,
}

impl record::Enumeration for InfoShareResponseGender {
    const VALUES: &'static [(&'static str, Self)] = &[("F", Self::F), ("M", Self::M)];
}

impl std::fmt::Debug for InfoShareResponseGender {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InfoShareResponseInstOrCorp`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoShareResponseInstOrCorp {
    /// `I`: Financial institution.
    I,
    /// `C`: Entity account without balance.
    C,
    /// `V`: Virtual party.
    V,
    /// `N`: Neither institution nor account without balance.
    N,
    /// `?`: Anonymous user.
    Anonymous,
}

impl record::Enumeration for InfoShareResponseInstOrCorp {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("I", Self::I),
        ("C", Self::C),
        ("V", Self::V),
        ("N", Self::N),
        ("?", Self::Anonymous),
    ];
}

impl std::fmt::Debug for InfoShareResponseInstOrCorp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InfoShareResponseIsAdult`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoShareResponseIsAdult {
    /// `T`: Adult.
    T,
    /// `F`: Not an adult.
    F,
}

impl record::Enumeration for InfoShareResponseIsAdult {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for InfoShareResponseIsAdult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InfoShareResponseIsBalanceFrozen`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoShareResponseIsBalanceFrozen {
    /// `T`: Frozen.
    T,
    /// `F`: Not frozen.
    F,
}

impl record::Enumeration for InfoShareResponseIsBalanceFrozen {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for InfoShareResponseIsBalanceFrozen {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InfoShareResponseIsBlocked`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoShareResponseIsBlocked {
    /// `T`: Frozen.
    T,
    /// `F`: Not frozen.
    F,
}

impl record::Enumeration for InfoShareResponseIsBlocked {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for InfoShareResponseIsBlocked {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InfoShareResponseIsCertified`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoShareResponseIsCertified {
    /// `T`: Passed.
    T,
    /// `F`: Not certified.
    F,
}

impl record::Enumeration for InfoShareResponseIsCertified {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for InfoShareResponseIsCertified {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InfoShareResponseMemberGrade`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoShareResponseMemberGrade {
    /// `primary`: Ordinary (普通).
    Primary,
    /// `golden`: Gold (黄金).
    Golden,
    /// `platinum`: Platinum (铂金).
    Platinum,
    /// `diamond`: Diamond (钻石).
    Diamond,
    /// `unknown`: Unknown (未知).
    Unknown_,
}

impl record::Enumeration for InfoShareResponseMemberGrade {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("primary", Self::Primary),
        ("golden", Self::Golden),
        ("platinum", Self::Platinum),
        ("diamond", Self::Diamond),
        ("unknown", Self::Unknown_),
    ];
}

impl std::fmt::Debug for InfoShareResponseMemberGrade {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InfoShareResponseUserStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoShareResponseUserStatus {
    /// `Q`: Quickly registered.
    Q,
    /// `T`: Normal.
    T,
    /// `B`: Account frozen.
    B,
    /// `W`: Registered, not activated.
    W,
}

impl record::Enumeration for InfoShareResponseUserStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Q", Self::Q),
        ("T", Self::T),
        ("B", Self::B),
        ("W", Self::W),
    ];
}

impl std::fmt::Debug for InfoShareResponseUserStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InfoShareResponseUserType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoShareResponseUserType {
    /// `1`: Company account.
    V1,
    /// `2`: Personal account.
    V2,
}

impl record::Enumeration for InfoShareResponseUserType {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("2", Self::V2)];
}

impl std::fmt::Debug for InfoShareResponseUserType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.user.info.share`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InfoShareErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InfoShareErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InfoShareErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
