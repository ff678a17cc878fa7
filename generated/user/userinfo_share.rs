//! `alipay.user.userinfo.share` · 支付宝钱包用户信息共享
//!
//! Return member information to an app that the user opened from the Alipay wallet.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/userinfo/share`. Described in
//! `spec/user/userinfo.share.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.userinfo.share` (支付宝钱包用户信息共享).
///
/// Return member information to an app that the user opened from the Alipay wallet.
///
/// ```
/// use alipay::user::UserinfoShare;
///
/// let request = UserinfoShare::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/userinfo/share`. Described in
/// `spec/user/userinfo.share.yaml`.
/// Returns [`UserinfoShareResponse`], or an error with a [`UserinfoShareErrorCode`].
#[doc(alias = "alipay.user.userinfo.share")]
#[doc(alias = "/v3/alipay/user/userinfo/share")]
#[doc(alias = "支付宝钱包用户信息共享")]
#[doc(alias = "支付")]
#[doc(alias = "用户信息")]
#[must_use]
#[non_exhaustive]
pub struct UserinfoShare {}

impl UserinfoShare {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.user.userinfo.share` (支付宝钱包用户信息共享).
#[non_exhaustive]
pub struct UserinfoShareResponse {
    /// Detailed address.
    ///
    /// Example: `西湖区文三路国际大厦`.
    pub address: Option<String>,
    /// Code of the area; not returned at present.
    ///
    /// 区域编码. Example: `330106`.
    pub address_code: Option<String>,
    /// Alipay user id, 2088….
    ///
    /// 支付宝用户ID. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// District or county.
    ///
    /// 区县名称. Example: `西湖区`.
    pub area: Option<String>,
    /// Avatar URL.
    ///
    /// 用户头像. Example: `http://tfsimg.alipay.com/images/partner/T1uIxXXbpXXXXXXXX`.
    pub avatar: Option<String>,
    /// How the balance was frozen; absent when `is_balance_frozen` is `F`.
    ///
    /// Example: `SERVER`.
    pub balance_freeze_type: Option<
        record::Choice<UserinfoShareResponseBalanceFreezeType>,
    >,
    /// Birthday, such as 19900918\.
    ///
    /// 用户生日. Example: `19900918`.
    pub birthday: Option<String>,
    /// Certificate number.
    ///
    /// 证件号码. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Kind of certificate.
    ///
    /// Example: `7`.
    pub cert_type_value: Option<record::Choice<UserinfoShareResponseCertTypeValue>>,
    /// City.
    ///
    /// 市名称. Example: `安庆`.
    pub city: Option<String>,
    /// Whether this is the default delivery address; not returned at present.
    ///
    /// 是否默认收货地址. Example: `T`.
    pub default_deliver_address: Option<String>,
    /// Delivery addresses of the user.
    ///
    /// 收货人地址列表.
    pub deliver_address_list: Vec<DeliverAddress>,
    /// District or county of the recipient.
    ///
    /// 收货人所在区县. Example: `西湖区`.
    pub deliver_area: Option<String>,
    /// City of the recipient.
    ///
    /// 收货人所在城市. Example: `杭州市`.
    pub deliver_city: Option<String>,
    /// Full name of the recipient.
    ///
    /// 收货人全称. Example: `某某`.
    pub deliver_fullname: Option<String>,
    /// Mobile number of the contact at the delivery address.
    ///
    /// 收货地址的联系人移动电话. Example: `13800000000`.
    pub deliver_mobile: Option<String>,
    /// Landline number of the contact at the delivery address.
    ///
    /// 收货地址的联系人固定电话. Example: `13800000000`.
    pub deliver_phone: Option<String>,
    /// Province of the recipient.
    ///
    /// 收货人所在省份. Example: `浙江省`.
    pub deliver_province: Option<String>,
    /// Email address bound to the Alipay account.
    ///
    /// Example: `user@example.com`.
    pub email: Option<String>,
    /// First character of the real name; wrong for compound and non-Chinese family names.
    ///
    /// 姓氏. Example: `赵`.
    pub family_name: Option<String>,
    /// Company name; company users only.
    ///
    /// 公司名称. Example: `示例公司`.
    pub firm_name: Option<String>,
    /// Gender.
    ///
    /// 性别. Example: `F`.
    pub gender: Option<record::Choice<UserinfoShareResponseGender>>,
    /// Whether the balance is frozen.
    ///
    /// Example: `T`.
    pub is_balance_frozen: Option<record::Choice<UserinfoShareResponseIsBalanceFrozen>>,
    /// Whether certified by bank card.
    ///
    /// 是否银行卡认证. Example: `T`.
    pub is_bank_auth: Option<record::Choice<UserinfoShareResponseIsBankAuth>>,
    /// Whether the user has passed real-name certification.
    ///
    /// 是否通过实名认证. Example: `T`.
    pub is_certified: Option<record::Choice<UserinfoShareResponseIsCertified>>,
    /// Whether the real-name certification is of class A.
    ///
    /// Example: `T`.
    pub is_certify_grade_a: Option<record::Choice<UserinfoShareResponseIsCertifyGradeA>>,
    /// Whether certified by identity card.
    ///
    /// 是否身份证认证. Example: `T`.
    pub is_id_auth: Option<record::Choice<UserinfoShareResponseIsIdAuth>>,
    /// Whether certified by business license.
    ///
    /// 是否营业执照认证. Example: `T`.
    pub is_licence_auth: Option<record::Choice<UserinfoShareResponseIsLicenceAuth>>,
    /// Whether certified by mobile.
    ///
    /// 是否手机认证. Example: `T`.
    pub is_mobile_auth: Option<record::Choice<UserinfoShareResponseIsMobileAuth>>,
    /// Whether the user is a student.
    ///
    /// 是否是学生. Example: `T`.
    pub is_student_certified: Option<String>,
    /// Mobile number.
    ///
    /// 手机号码. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Nickname.
    ///
    /// 用户昵称. Example: `哈哈就是我`.
    pub nick_name: Option<String>,
    /// Phone number, such as a landline.
    ///
    /// 电话号码. Example: `010-00000000`.
    pub phone: Option<String>,
    /// Province.
    ///
    /// 省份名称. Example: `安徽省`.
    pub province: Option<String>,
    /// Real name.
    ///
    /// 用户的真实姓名. Example: `某某`.
    pub real_name: Option<String>,
    /// Month and day of the birthday, `MMdd`.
    ///
    /// 生日的月和日. Example: `0428`.
    pub reduced_birthday: Option<String>,
    /// User id, 2088… by the example.
    ///
    /// 用户的userId. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// State of the user.
    ///
    /// 用户状态. Example: `T`.
    pub user_status: Option<record::Choice<UserinfoShareResponseUserStatus>>,
    /// Kind of user.
    ///
    /// 用户类型. Example: `1`.
    pub user_type_value: Option<record::Choice<UserinfoShareResponseUserTypeValue>>,
    /// Postal code.
    ///
    /// 邮政编码. Example: `310000`.
    pub zip: Option<String>,
}

/// A delivery address.
#[non_exhaustive]
pub struct DeliverAddress {
    /// Street address.
    ///
    /// 地址. Example: `XX路XX号`.
    pub address: Option<String>,
    /// Code of the area.
    ///
    /// 区域编码. Example: `330106`.
    pub address_code: Option<String>,
    /// Whether this is the default delivery address, `T` in the example.
    ///
    /// 是否默认收货地址. Example: `T`.
    pub default_deliver_address: Option<String>,
    /// District or county of the recipient.
    ///
    /// 收货人所在区县. Example: `西湖区`.
    pub deliver_area: Option<String>,
    /// City of the recipient.
    ///
    /// 收货人所在城市. Example: `杭州市`.
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
    /// Province of the recipient.
    ///
    /// 收货人所在省份. Example: `浙江省`.
    pub deliver_province: Option<String>,
    /// Postal code.
    ///
    /// 邮政编码. Example: `310000`.
    pub zip: Option<String>,
}

/// The values of the platform's type `UserinfoShareResponseBalanceFreezeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserinfoShareResponseBalanceFreezeType {
    /// `CTU`: By CTU; user may reopen.
    Ctu,
    /// `ALIBABA`: By Alibaba; user may reopen.
    Alibaba,
    /// `SERVER`: By back office; user may reopen.
    Server,
    /// `USER`: By the user.
    User,
    /// `CTU_N`: By CTU; user may not reopen.
    CtuN,
    /// `ALIBABA_N`: By Alibaba; user may not reopen.
    AlibabaN,
    /// `SERVER_N`: By back office; user may not reopen.
    ServerN,
    /// `UNKNOWN`: Degraded service or query timeout.
    Unknown_,
}

record::enumeration!(
    UserinfoShareResponseBalanceFreezeType, "CTU" Ctu, "ALIBABA" Alibaba, "SERVER"
    Server, "USER" User, "CTU_N" CtuN, "ALIBABA_N" AlibabaN, "SERVER_N" ServerN,
    "UNKNOWN" Unknown_
);

/// The values of the platform's type `UserinfoShareResponseCertTypeValue`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserinfoShareResponseCertTypeValue {
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
    /// `9`: Business license (营业执照).
    V9,
    /// `10`: Other certificate.
    V10,
}

record::enumeration!(
    UserinfoShareResponseCertTypeValue, "0" V0, "1" V1, "2" V2, "3" V3, "4" V4, "5" V5,
    "6" V6, "7" V7, "8" V8, "9" V9, "10" V10
);

/// The values of the platform's type `UserinfoShareResponseGender`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserinfoShareResponseGender {
    /// `F`: Female (女性).
    F,
    /// `M`: Male (男性).
    M,
}

record::enumeration!(UserinfoShareResponseGender, "F" F, "M" M);

/// The values of the platform's type `UserinfoShareResponseIsBalanceFrozen`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsBalanceFrozen {
    /// `T`: Frozen.
    T,
    /// `F`: Not frozen.
    F,
}

record::enumeration!(UserinfoShareResponseIsBalanceFrozen, "T" T, "F" F);

/// The values of the platform's type `UserinfoShareResponseIsBankAuth`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsBankAuth {
    /// `T`: By bank card.
    T,
    /// `F`: Not by bank card.
    F,
}

record::enumeration!(UserinfoShareResponseIsBankAuth, "T" T, "F" F);

/// The values of the platform's type `UserinfoShareResponseIsCertified`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsCertified {
    /// `T`: Passed.
    T,
    /// `F`: Not certified.
    F,
}

record::enumeration!(UserinfoShareResponseIsCertified, "T" T, "F" F);

/// The values of the platform's type `UserinfoShareResponseIsCertifyGradeA`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsCertifyGradeA {
    /// `T`: Class A.
    T,
    /// `F`: Not class A.
    F,
}

record::enumeration!(UserinfoShareResponseIsCertifyGradeA, "T" T, "F" F);

/// The values of the platform's type `UserinfoShareResponseIsIdAuth`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsIdAuth {
    /// `T`: By identity card.
    T,
    /// `F`: Not by identity card.
    F,
}

record::enumeration!(UserinfoShareResponseIsIdAuth, "T" T, "F" F);

/// The values of the platform's type `UserinfoShareResponseIsLicenceAuth`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsLicenceAuth {
    /// `T`: Passed.
    T,
    /// `F`: Not passed.
    F,
}

record::enumeration!(UserinfoShareResponseIsLicenceAuth, "T" T, "F" F);

/// The values of the platform's type `UserinfoShareResponseIsMobileAuth`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsMobileAuth {
    /// `T`: By mobile.
    T,
    /// `F`: Not by mobile.
    F,
}

record::enumeration!(UserinfoShareResponseIsMobileAuth, "T" T, "F" F);

/// The values of the platform's type `UserinfoShareResponseUserStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserinfoShareResponseUserStatus {
    /// `Q`: Quickly registered.
    Q,
    /// `T`: Certified.
    T,
    /// `B`: Account frozen.
    B,
    /// `W`: Registered, not activated.
    W,
}

record::enumeration!(UserinfoShareResponseUserStatus, "Q" Q, "T" T, "B" B, "W" W);

/// The values of the platform's type `UserinfoShareResponseUserTypeValue`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserinfoShareResponseUserTypeValue {
    /// `1`: Company account.
    V1,
    /// `2`: Personal account.
    V2,
}

record::enumeration!(UserinfoShareResponseUserTypeValue, "1" V1, "2" V2);

/// The error codes of `alipay.user.userinfo.share`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserinfoShareErrorCode {
    /// `isv.invalid-argument`.
    IsvInvalidArgument,
    /// `isv.invalid-token`.
    IsvInvalidToken,
    /// `aop.unknow-error`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    AopUnknowError,
    /// `isp.unknow-error`: An unknown error occurred.
    ///
    /// Retry, or ask support. The same call may succeed later. The outcome is unknown: the call may have taken
    /// effect.
    IspUnknowError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    UserinfoShareErrorCode, "isv.invalid-argument" IsvInvalidArgument,
    "isv.invalid-token" IsvInvalidToken, "aop.unknow-error" AopUnknowError,
    "isp.unknow-error" IspUnknowError
);

impl record::CallRequest for UserinfoShare {}

impl record::Request for UserinfoShare {
    type Response = UserinfoShareResponse;
    type ErrorCode = UserinfoShareErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.userinfo.share",
        title: "支付宝钱包用户信息共享",
        file: "spec/user/userinfo.share.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/userinfo/share",
        }),
        idempotency: schema::Idempotency::Never,
        request: &USERINFO_SHARE,
        response: &USERINFO_SHARE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(UserinfoShare, USERINFO_SHARE);

record::record!(
    UserinfoShareResponse, USERINFO_SHARE_RESPONSE, 0 address None, 1 address_code None,
    2 alipay_user_id None, 3 area None, 4 avatar None, 5 balance_freeze_type None, 6
    birthday None, 7 cert_no None, 8 cert_type_value None, 9 city None, 10
    default_deliver_address None, 11 deliver_address_list Vec::new(), 12 deliver_area
    None, 13 deliver_city None, 14 deliver_fullname None, 15 deliver_mobile None, 16
    deliver_phone None, 17 deliver_province None, 18 email None, 19 family_name None, 20
    firm_name None, 21 gender None, 22 is_balance_frozen None, 23 is_bank_auth None, 24
    is_certified None, 25 is_certify_grade_a None, 26 is_id_auth None, 27 is_licence_auth
    None, 28 is_mobile_auth None, 29 is_student_certified None, 30 mobile None, 31
    nick_name None, 32 phone None, 33 province None, 34 real_name None, 35
    reduced_birthday None, 36 user_id None, 37 user_status None, 38 user_type_value None,
    39 zip None
);

record::record!(
    DeliverAddress, DELIVER_ADDRESS, 0 address None, 1 address_code None, 2
    default_deliver_address None, 3 deliver_area None, 4 deliver_city None, 5
    deliver_fullname None, 6 deliver_mobile None, 7 deliver_phone None, 8
    deliver_province None, 9 zip None
);

static USERINFO_SHARE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserinfoShare",
    file: "spec/user/userinfo.share.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static USERINFO_SHARE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserinfoShareResponse",
    file: "spec/user/userinfo.share.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("address_code"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("area"),
        schema::Row::Text("avatar"),
        schema::Row::Text("balance_freeze_type"),
        schema::Row::Text("birthday"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type_value"),
        schema::Row::Text("city"),
        schema::Row::Text("default_deliver_address"),
        schema::Row::Plain(
            "deliver_address_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVER_ADDRESS),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("deliver_area"),
        schema::Row::Text("deliver_city"),
        schema::Row::Text("deliver_fullname"),
        schema::Row::Text("deliver_mobile"),
        schema::Row::Text("deliver_phone"),
        schema::Row::Text("deliver_province"),
        schema::Row::Text("email"),
        schema::Row::Text("family_name"),
        schema::Row::Text("firm_name"),
        schema::Row::Text("gender"),
        schema::Row::Text("is_balance_frozen"),
        schema::Row::Text("is_bank_auth"),
        schema::Row::Text("is_certified"),
        schema::Row::Text("is_certify_grade_a"),
        schema::Row::Text("is_id_auth"),
        schema::Row::Text("is_licence_auth"),
        schema::Row::Text("is_mobile_auth"),
        schema::Row::Text("is_student_certified"),
        schema::Row::Text("mobile"),
        schema::Row::Text("nick_name"),
        schema::Row::Text("phone"),
        schema::Row::Text("province"),
        schema::Row::Text("real_name"),
        schema::Row::Text("reduced_birthday"),
        schema::Row::Text("user_id"),
        schema::Row::Text("user_status"),
        schema::Row::Text("user_type_value"),
        schema::Row::Text("zip"),
    ],
    rules: &[],
    lines: &[],
};

static DELIVER_ADDRESS: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverAddress",
    file: "spec/user/userinfo.share.yaml",
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
