//! `alipay.user.info.share` · 支付宝会员授权信息查询接口
//!
//! Query the user information a member has authorized; needs the user's `auth_token`.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/info/share`. Described in
//! `spec/user/info.share.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
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

/// The values of the platform's type `InfoShareResponseCertType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    InfoShareResponseCertType, "0" V0, "1" V1, "2" V2, "3" V3, "4" V4, "5" V5, "6" V6,
    "7" V7, "8" V8, "9" V9, "10" V10, "11" V11, "12" V12, "13" V13, "14" V14, "15" V15,
    "16" V16
);

/// The values of the platform's type `InfoShareResponseFirmType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    InfoShareResponseFirmType, "CO" Co, "INST" Inst, "COMM" Comm, "NGO" Ngo, "STATEORGAN"
    Stateorgan
);

/// The values of the platform's type `InfoShareResponseGender`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InfoShareResponseGender {
    /// `F`: Female (女性).
    F,
    /// `M`: Male (男性).
    M,
}

record::enumeration!(InfoShareResponseGender, "F" F, "M" M);

/// The values of the platform's type `InfoShareResponseInstOrCorp`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    InfoShareResponseInstOrCorp, "I" I, "C" C, "V" V, "N" N, "?" Anonymous
);

/// The values of the platform's type `InfoShareResponseIsAdult`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InfoShareResponseIsAdult {
    /// `T`: Adult.
    T,
    /// `F`: Not an adult.
    F,
}

record::enumeration!(InfoShareResponseIsAdult, "T" T, "F" F);

/// The values of the platform's type `InfoShareResponseIsBalanceFrozen`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InfoShareResponseIsBalanceFrozen {
    /// `T`: Frozen.
    T,
    /// `F`: Not frozen.
    F,
}

record::enumeration!(InfoShareResponseIsBalanceFrozen, "T" T, "F" F);

/// The values of the platform's type `InfoShareResponseIsBlocked`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InfoShareResponseIsBlocked {
    /// `T`: Frozen.
    T,
    /// `F`: Not frozen.
    F,
}

record::enumeration!(InfoShareResponseIsBlocked, "T" T, "F" F);

/// The values of the platform's type `InfoShareResponseIsCertified`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InfoShareResponseIsCertified {
    /// `T`: Passed.
    T,
    /// `F`: Not certified.
    F,
}

record::enumeration!(InfoShareResponseIsCertified, "T" T, "F" F);

/// The values of the platform's type `InfoShareResponseMemberGrade`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    InfoShareResponseMemberGrade, "primary" Primary, "golden" Golden, "platinum"
    Platinum, "diamond" Diamond, "unknown" Unknown_
);

/// The values of the platform's type `InfoShareResponseUserStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(InfoShareResponseUserStatus, "Q" Q, "T" T, "B" B, "W" W);

/// The values of the platform's type `InfoShareResponseUserType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InfoShareResponseUserType {
    /// `1`: Company account.
    V1,
    /// `2`: Personal account.
    V2,
}

record::enumeration!(InfoShareResponseUserType, "1" V1, "2" V2);

/// The error codes of `alipay.user.info.share`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(InfoShareErrorCode, "SYSTEM_ERROR" SystemError);

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

record::record!(InfoShare, INFO_SHARE);

record::record!(
    InfoShareResponse, INFO_SHARE_RESPONSE, 0 address None, 1 age None, 2 area None, 3
    avatar None, 4 business_scope None, 5 cert_no None, 6 cert_type None, 7 city None, 8
    college_name None, 9 country_code None, 10 degree None, 11 deliver_addresses
    Vec::new(), 12 display_name None, 13 email None, 14 enrollment_time None, 15
    ent_license_address None, 16 ent_license_area None, 17 ent_license_city None, 18
    ent_license_province None, 19 firm_agent_person_cert_expiry_date None, 20
    firm_agent_person_cert_no None, 21 firm_agent_person_cert_type None, 22
    firm_agent_person_name None, 23 firm_legal_person_cert_expiry_date None, 24
    firm_legal_person_cert_no None, 25 firm_legal_person_cert_type None, 26
    firm_legal_person_name None, 27 firm_legal_person_pictures Vec::new(), 28
    firm_pictures Vec::new(), 29 firm_type None, 30 gender None, 31 graduation_time None,
    32 identity_card_address None, 33 identity_card_area None, 34 identity_card_city
    None, 35 identity_card_province None, 36 inst_or_corp None, 37 is_adult None, 38
    is_balance_frozen None, 39 is_blocked None, 40 is_certified None, 41
    is_student_certified None, 42 license_expiry_date None, 43 license_no None, 44
    member_grade None, 45 mobile None, 46 nick_name None, 47 open_id None, 48
    organization_code None, 49 person_birthday None, 50 person_birthday_without_year
    None, 51 person_cert_expiry_date None, 52 person_cert_issue_date None, 53
    person_pictures Vec::new(), 54 phone None, 55 profession None, 56 province None, 57
    taobao_id None, 58 user_id None, 59 user_name None, 60 user_nation None, 61
    user_status None, 62 user_type None, 63 zip None
);

record::record!(
    AlipayUserDeliverAddress, ALIPAY_USER_DELIVER_ADDRESS, 0 address None, 1 address_code
    None, 2 default_deliver_address None, 3 deliver_area None, 4 deliver_city None, 5
    deliver_fullname None, 6 deliver_mobile None, 7 deliver_phone None, 8
    deliver_province None, 9 zip None
);

record::record!(
    AlipayUserPicture, ALIPAY_USER_PICTURE, 0 picture_type None, 1 picture_url None
);

static INFO_SHARE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoShare",
    file: "spec/user/info.share.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static INFO_SHARE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoShareResponse",
    file: "spec/user/info.share.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("age"),
        schema::Row::Text("area"),
        schema::Row::Text("avatar"),
        schema::Row::Text("business_scope"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type"),
        schema::Row::Text("city"),
        schema::Row::Text("college_name"),
        schema::Row::Text("country_code"),
        schema::Row::Text("degree"),
        schema::Row::Plain(
            "deliver_addresses",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_DELIVER_ADDRESS),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("display_name"),
        schema::Row::Text("email"),
        schema::Row::Text("enrollment_time"),
        schema::Row::Text("ent_license_address"),
        schema::Row::Text("ent_license_area"),
        schema::Row::Text("ent_license_city"),
        schema::Row::Text("ent_license_province"),
        schema::Row::Text("firm_agent_person_cert_expiry_date"),
        schema::Row::Text("firm_agent_person_cert_no"),
        schema::Row::Text("firm_agent_person_cert_type"),
        schema::Row::Text("firm_agent_person_name"),
        schema::Row::Text("firm_legal_person_cert_expiry_date"),
        schema::Row::Text("firm_legal_person_cert_no"),
        schema::Row::Text("firm_legal_person_cert_type"),
        schema::Row::Text("firm_legal_person_name"),
        schema::Row::Plain(
            "firm_legal_person_pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_PICTURE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "firm_pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_PICTURE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("firm_type"),
        schema::Row::Text("gender"),
        schema::Row::Text("graduation_time"),
        schema::Row::Text("identity_card_address"),
        schema::Row::Text("identity_card_area"),
        schema::Row::Text("identity_card_city"),
        schema::Row::Text("identity_card_province"),
        schema::Row::Text("inst_or_corp"),
        schema::Row::Text("is_adult"),
        schema::Row::Text("is_balance_frozen"),
        schema::Row::Text("is_blocked"),
        schema::Row::Text("is_certified"),
        schema::Row::Text("is_student_certified"),
        schema::Row::Text("license_expiry_date"),
        schema::Row::Text("license_no"),
        schema::Row::Text("member_grade"),
        schema::Row::Text("mobile"),
        schema::Row::Text("nick_name"),
        schema::Row::Text("open_id"),
        schema::Row::Text("organization_code"),
        schema::Row::Text("person_birthday"),
        schema::Row::Text("person_birthday_without_year"),
        schema::Row::Text("person_cert_expiry_date"),
        schema::Row::Text("person_cert_issue_date"),
        schema::Row::Plain(
            "person_pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_PICTURE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("phone"),
        schema::Row::Text("profession"),
        schema::Row::Text("province"),
        schema::Row::Text("taobao_id"),
        schema::Row::Text("user_id"),
        schema::Row::Text("user_name"),
        schema::Row::Text("user_nation"),
        schema::Row::Text("user_status"),
        schema::Row::Text("user_type"),
        schema::Row::Text("zip"),
    ],
    rules: &[],
    lines: &[],
};

static ALIPAY_USER_DELIVER_ADDRESS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipayUserDeliverAddress",
    file: "spec/user/info.share.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("address_code"),
        schema::Row::Text("default_deliver_address"),
        schema::Row::Text("deliver_area"),
        schema::Row::Text("deliver_city"),
        schema::Row::Text("deliver_fullname"),
        schema::Row::Text("deliver_mobile"),
        schema::Row::Text("deliver_phone"),
        schema::Row::Text("deliver_province"),
        schema::Row::Text("zip"),
    ],
    rules: &[],
    lines: &[],
};

static ALIPAY_USER_PICTURE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipayUserPicture",
    file: "spec/user/info.share.yaml",
    rows: &[schema::Row::Text("picture_type"), schema::Row::Text("picture_url")],
    rules: &[],
    lines: &[],
};
