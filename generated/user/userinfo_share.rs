//! `alipay.user.userinfo.share` · 支付宝钱包用户信息共享
//!
//! Return member information to an app that the user opened from the Alipay wallet.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/userinfo/share`. Described in
//! `spec/user/userinfo.share.yaml`.

use crate::{record, schema};

static USERINFO_SHARE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserinfoShare",
    file: "spec/user/userinfo.share.yaml",
    fields: &[],
    rules: &[],
};

static USERINFO_SHARE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserinfoShareResponse",
    file: "spec/user/userinfo.share.yaml",
    fields: &[
        schema::FieldDef::text("address", 13),
        schema::FieldDef::text("address_code", 14),
        schema::FieldDef::text("alipay_user_id", 15),
        schema::FieldDef::text("area", 16),
        schema::FieldDef::text("avatar", 17),
        schema::FieldDef::text("balance_freeze_type", 22),
        schema::FieldDef::text("birthday", 35),
        schema::FieldDef::text("cert_no", 36),
        schema::FieldDef::text("cert_type_value", 37),
        schema::FieldDef::text("city", 53),
        schema::FieldDef::text("default_deliver_address", 54),
        schema::FieldDef::new(
            "deliver_address_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVER_ADDRESS),
                    limits: &[],
                },
            ),
            59,
        ),
        schema::FieldDef::text("deliver_area", 60),
        schema::FieldDef::text("deliver_city", 61),
        schema::FieldDef::text("deliver_fullname", 62),
        schema::FieldDef::text("deliver_mobile", 63),
        schema::FieldDef::text("deliver_phone", 68),
        schema::FieldDef::text("deliver_province", 73),
        schema::FieldDef::text("email", 74),
        schema::FieldDef::text("family_name", 75),
        schema::FieldDef::text("firm_name", 80),
        schema::FieldDef::text("gender", 81),
        schema::FieldDef::text("is_balance_frozen", 89),
        schema::FieldDef::text("is_bank_auth", 96),
        schema::FieldDef::text("is_certified", 104),
        schema::FieldDef::text("is_certify_grade_a", 112),
        schema::FieldDef::text("is_id_auth", 119),
        schema::FieldDef::text("is_licence_auth", 127),
        schema::FieldDef::text("is_mobile_auth", 135),
        schema::FieldDef::text("is_student_certified", 143),
        schema::FieldDef::text("mobile", 144),
        schema::FieldDef::text("nick_name", 145),
        schema::FieldDef::text("phone", 146),
        schema::FieldDef::text("province", 147),
        schema::FieldDef::text("real_name", 148),
        schema::FieldDef::text("reduced_birthday", 149),
        schema::FieldDef::text("user_id", 154),
        schema::FieldDef::text("user_status", 155),
        schema::FieldDef::text("user_type_value", 165),
        schema::FieldDef::text("zip", 173),
    ],
    rules: &[],
};

static DELIVER_ADDRESS: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverAddress",
    file: "spec/user/userinfo.share.yaml",
    fields: &[
        schema::FieldDef::text("address", 179),
        schema::FieldDef::text("address_code", 180),
        schema::FieldDef::text("default_deliver_address", 181),
        schema::FieldDef::text("deliver_area", 186),
        schema::FieldDef::text("deliver_city", 187),
        schema::FieldDef::text("deliver_fullname", 188),
        schema::FieldDef::text("deliver_mobile", 189),
        schema::FieldDef::text("deliver_phone", 194),
        schema::FieldDef::text("deliver_province", 199),
        schema::FieldDef::text("zip", 200),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for UserinfoShare {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USERINFO_SHARE
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

impl Default for UserinfoShare {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for UserinfoShare {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserinfoShare {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserinfoShare {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for UserinfoShareResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USERINFO_SHARE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.address_code),
            2 => Some(&self.alipay_user_id),
            3 => Some(&self.area),
            4 => Some(&self.avatar),
            5 => Some(&self.balance_freeze_type),
            6 => Some(&self.birthday),
            7 => Some(&self.cert_no),
            8 => Some(&self.cert_type_value),
            9 => Some(&self.city),
            10 => Some(&self.default_deliver_address),
            11 => Some(&self.deliver_address_list),
            12 => Some(&self.deliver_area),
            13 => Some(&self.deliver_city),
            14 => Some(&self.deliver_fullname),
            15 => Some(&self.deliver_mobile),
            16 => Some(&self.deliver_phone),
            17 => Some(&self.deliver_province),
            18 => Some(&self.email),
            19 => Some(&self.family_name),
            20 => Some(&self.firm_name),
            21 => Some(&self.gender),
            22 => Some(&self.is_balance_frozen),
            23 => Some(&self.is_bank_auth),
            24 => Some(&self.is_certified),
            25 => Some(&self.is_certify_grade_a),
            26 => Some(&self.is_id_auth),
            27 => Some(&self.is_licence_auth),
            28 => Some(&self.is_mobile_auth),
            29 => Some(&self.is_student_certified),
            30 => Some(&self.mobile),
            31 => Some(&self.nick_name),
            32 => Some(&self.phone),
            33 => Some(&self.province),
            34 => Some(&self.real_name),
            35 => Some(&self.reduced_birthday),
            36 => Some(&self.user_id),
            37 => Some(&self.user_status),
            38 => Some(&self.user_type_value),
            39 => Some(&self.zip),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.address_code),
            2 => Some(&mut self.alipay_user_id),
            3 => Some(&mut self.area),
            4 => Some(&mut self.avatar),
            5 => Some(&mut self.balance_freeze_type),
            6 => Some(&mut self.birthday),
            7 => Some(&mut self.cert_no),
            8 => Some(&mut self.cert_type_value),
            9 => Some(&mut self.city),
            10 => Some(&mut self.default_deliver_address),
            11 => Some(&mut self.deliver_address_list),
            12 => Some(&mut self.deliver_area),
            13 => Some(&mut self.deliver_city),
            14 => Some(&mut self.deliver_fullname),
            15 => Some(&mut self.deliver_mobile),
            16 => Some(&mut self.deliver_phone),
            17 => Some(&mut self.deliver_province),
            18 => Some(&mut self.email),
            19 => Some(&mut self.family_name),
            20 => Some(&mut self.firm_name),
            21 => Some(&mut self.gender),
            22 => Some(&mut self.is_balance_frozen),
            23 => Some(&mut self.is_bank_auth),
            24 => Some(&mut self.is_certified),
            25 => Some(&mut self.is_certify_grade_a),
            26 => Some(&mut self.is_id_auth),
            27 => Some(&mut self.is_licence_auth),
            28 => Some(&mut self.is_mobile_auth),
            29 => Some(&mut self.is_student_certified),
            30 => Some(&mut self.mobile),
            31 => Some(&mut self.nick_name),
            32 => Some(&mut self.phone),
            33 => Some(&mut self.province),
            34 => Some(&mut self.real_name),
            35 => Some(&mut self.reduced_birthday),
            36 => Some(&mut self.user_id),
            37 => Some(&mut self.user_status),
            38 => Some(&mut self.user_type_value),
            39 => Some(&mut self.zip),
            _ => None,
        }
    }
}

impl Default for UserinfoShareResponse {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            address_code: None,
            alipay_user_id: None,
            area: None,
            avatar: None,
            balance_freeze_type: None,
            birthday: None,
            cert_no: None,
            cert_type_value: None,
            city: None,
            default_deliver_address: None,
            deliver_address_list: Vec::new(),
            deliver_area: None,
            deliver_city: None,
            deliver_fullname: None,
            deliver_mobile: None,
            deliver_phone: None,
            deliver_province: None,
            email: None,
            family_name: None,
            firm_name: None,
            gender: None,
            is_balance_frozen: None,
            is_bank_auth: None,
            is_certified: None,
            is_certify_grade_a: None,
            is_id_auth: None,
            is_licence_auth: None,
            is_mobile_auth: None,
            is_student_certified: None,
            mobile: None,
            nick_name: None,
            phone: None,
            province: None,
            real_name: None,
            reduced_birthday: None,
            user_id: None,
            user_status: None,
            user_type_value: None,
            zip: None,
        }
    }
}

impl Clone for UserinfoShareResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserinfoShareResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserinfoShareResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for DeliverAddress {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVER_ADDRESS
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

impl Default for DeliverAddress {
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

impl Clone for DeliverAddress {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliverAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliverAddress {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `UserinfoShareResponseBalanceFreezeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for UserinfoShareResponseBalanceFreezeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CTU", Self::Ctu),
        ("ALIBABA", Self::Alibaba),
        ("SERVER", Self::Server),
        ("USER", Self::User),
        ("CTU_N", Self::CtuN),
        ("ALIBABA_N", Self::AlibabaN),
        ("SERVER_N", Self::ServerN),
        ("UNKNOWN", Self::Unknown_),
    ];
}

impl std::fmt::Debug for UserinfoShareResponseBalanceFreezeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseCertTypeValue`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for UserinfoShareResponseCertTypeValue {
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
    ];
}

impl std::fmt::Debug for UserinfoShareResponseCertTypeValue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseGender`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseGender {
    /// `F`: Female (女性).
    F,
    /// `M`: Male (男性).
    M,
}

impl record::Enumeration for UserinfoShareResponseGender {
    const VALUES: &'static [(&'static str, Self)] = &[("F", Self::F), ("M", Self::M)];
}

impl std::fmt::Debug for UserinfoShareResponseGender {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsBalanceFrozen`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsBalanceFrozen {
    /// `T`: Frozen.
    T,
    /// `F`: Not frozen.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsBalanceFrozen {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsBalanceFrozen {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsBankAuth`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsBankAuth {
    /// `T`: By bank card.
    T,
    /// `F`: Not by bank card.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsBankAuth {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsBankAuth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsCertified`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsCertified {
    /// `T`: Passed.
    T,
    /// `F`: Not certified.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsCertified {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsCertified {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsCertifyGradeA`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsCertifyGradeA {
    /// `T`: Class A.
    T,
    /// `F`: Not class A.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsCertifyGradeA {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsCertifyGradeA {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsIdAuth`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsIdAuth {
    /// `T`: By identity card.
    T,
    /// `F`: Not by identity card.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsIdAuth {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsIdAuth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsLicenceAuth`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsLicenceAuth {
    /// `T`: Passed.
    T,
    /// `F`: Not passed.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsLicenceAuth {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsLicenceAuth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseIsMobileAuth`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseIsMobileAuth {
    /// `T`: By mobile.
    T,
    /// `F`: Not by mobile.
    F,
}

impl record::Enumeration for UserinfoShareResponseIsMobileAuth {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for UserinfoShareResponseIsMobileAuth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseUserStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for UserinfoShareResponseUserStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Q", Self::Q),
        ("T", Self::T),
        ("B", Self::B),
        ("W", Self::W),
    ];
}

impl std::fmt::Debug for UserinfoShareResponseUserStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserinfoShareResponseUserTypeValue`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserinfoShareResponseUserTypeValue {
    /// `1`: Company account.
    V1,
    /// `2`: Personal account.
    V2,
}

impl record::Enumeration for UserinfoShareResponseUserTypeValue {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("2", Self::V2)];
}

impl std::fmt::Debug for UserinfoShareResponseUserTypeValue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.user.userinfo.share`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for UserinfoShareErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("isv.invalid-argument", Self::IsvInvalidArgument),
        ("isv.invalid-token", Self::IsvInvalidToken),
        ("aop.unknow-error", Self::AopUnknowError),
        ("isp.unknow-error", Self::IspUnknowError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for UserinfoShareErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
