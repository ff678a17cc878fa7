//! `alipay.user.userinfo.share` · 支付宝钱包用户信息共享
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
        schema::FieldDef::text("address", 11),
        schema::FieldDef::text("address_code", 12),
        schema::FieldDef::text("alipay_user_id", 13),
        schema::FieldDef::text("area", 14),
        schema::FieldDef::text("avatar", 15),
        schema::FieldDef::text("balance_freeze_type", 16),
        schema::FieldDef::text("birthday", 17),
        schema::FieldDef::text("cert_no", 18),
        schema::FieldDef::text("cert_type_value", 19),
        schema::FieldDef::text("city", 20),
        schema::FieldDef::text("default_deliver_address", 21),
        schema::FieldDef::new(
            "deliver_address_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVER_ADDRESS),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::text("deliver_area", 23),
        schema::FieldDef::text("deliver_city", 24),
        schema::FieldDef::text("deliver_fullname", 25),
        schema::FieldDef::text("deliver_mobile", 26),
        schema::FieldDef::text("deliver_phone", 27),
        schema::FieldDef::text("deliver_province", 28),
        schema::FieldDef::text("email", 29),
        schema::FieldDef::text("family_name", 30),
        schema::FieldDef::text("firm_name", 31),
        schema::FieldDef::text("gender", 32),
        schema::FieldDef::text("is_balance_frozen", 33),
        schema::FieldDef::text("is_bank_auth", 34),
        schema::FieldDef::text("is_certified", 35),
        schema::FieldDef::text("is_certify_grade_a", 36),
        schema::FieldDef::text("is_id_auth", 37),
        schema::FieldDef::text("is_licence_auth", 38),
        schema::FieldDef::text("is_mobile_auth", 39),
        schema::FieldDef::text("is_student_certified", 40),
        schema::FieldDef::text("mobile", 41),
        schema::FieldDef::text("nick_name", 42),
        schema::FieldDef::text("phone", 43),
        schema::FieldDef::text("province", 44),
        schema::FieldDef::text("real_name", 45),
        schema::FieldDef::text("reduced_birthday", 46),
        schema::FieldDef::text("user_id", 47),
        schema::FieldDef::text("user_status", 48),
        schema::FieldDef::text("user_type_value", 49),
        schema::FieldDef::text("zip", 50),
    ],
    rules: &[],
};

static DELIVER_ADDRESS: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverAddress",
    file: "spec/user/userinfo.share.yaml",
    fields: &[
        schema::FieldDef::text("address", 55),
        schema::FieldDef::text("address_code", 56),
        schema::FieldDef::text("default_deliver_address", 57),
        schema::FieldDef::text("deliver_area", 58),
        schema::FieldDef::text("deliver_city", 59),
        schema::FieldDef::text("deliver_fullname", 60),
        schema::FieldDef::text("deliver_mobile", 61),
        schema::FieldDef::text("deliver_phone", 62),
        schema::FieldDef::text("deliver_province", 63),
        schema::FieldDef::text("zip", 64),
    ],
    rules: &[],
};

/// A request of `alipay.user.userinfo.share` (支付宝钱包用户信息共享).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/userinfo/share`. Described in
/// `spec/user/userinfo.share.yaml`.
/// Answered by [`UserinfoShareResponse`], or by an error with a [`UserinfoShareErrorCode`].
#[doc(alias = "alipay.user.userinfo.share")]
#[doc(alias = "支付宝钱包用户信息共享")]
#[must_use]
#[non_exhaustive]
pub struct UserinfoShare {}

impl UserinfoShare {
    /// With no field set; what is required is checked before the request is sent.
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
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.userinfo.share` (支付宝钱包用户信息共享).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct UserinfoShareResponse {
    /// On the wire `address`, a text. Source: `spec/user/userinfo.share.yaml:11`.
    pub address: Option<String>,
    /// On the wire `address_code`, a text. Source: `spec/user/userinfo.share.yaml:12`.
    pub address_code: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/user/userinfo.share.yaml:13`.
    pub alipay_user_id: Option<String>,
    /// On the wire `area`, a text. Source: `spec/user/userinfo.share.yaml:14`.
    pub area: Option<String>,
    /// On the wire `avatar`, a text. Source: `spec/user/userinfo.share.yaml:15`.
    pub avatar: Option<String>,
    /// On the wire `balance_freeze_type`, a text. Source: `spec/user/userinfo.share.yaml:16`.
    pub balance_freeze_type: Option<String>,
    /// On the wire `birthday`, a text. Source: `spec/user/userinfo.share.yaml:17`.
    pub birthday: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/user/userinfo.share.yaml:18`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type_value`, a text. Source: `spec/user/userinfo.share.yaml:19`.
    pub cert_type_value: Option<String>,
    /// On the wire `city`, a text. Source: `spec/user/userinfo.share.yaml:20`.
    pub city: Option<String>,
    /// On the wire `default_deliver_address`, a text. Source: `spec/user/userinfo.share.yaml:21`.
    pub default_deliver_address: Option<String>,
    /// On the wire `deliver_address_list`, a list; each element is a record of the kind `DeliverAddress`. Source:
    /// `spec/user/userinfo.share.yaml:22`.
    pub deliver_address_list: Vec<DeliverAddress>,
    /// On the wire `deliver_area`, a text. Source: `spec/user/userinfo.share.yaml:23`.
    pub deliver_area: Option<String>,
    /// On the wire `deliver_city`, a text. Source: `spec/user/userinfo.share.yaml:24`.
    pub deliver_city: Option<String>,
    /// On the wire `deliver_fullname`, a text. Source: `spec/user/userinfo.share.yaml:25`.
    pub deliver_fullname: Option<String>,
    /// On the wire `deliver_mobile`, a text. Source: `spec/user/userinfo.share.yaml:26`.
    pub deliver_mobile: Option<String>,
    /// On the wire `deliver_phone`, a text. Source: `spec/user/userinfo.share.yaml:27`.
    pub deliver_phone: Option<String>,
    /// On the wire `deliver_province`, a text. Source: `spec/user/userinfo.share.yaml:28`.
    pub deliver_province: Option<String>,
    /// On the wire `email`, a text. Source: `spec/user/userinfo.share.yaml:29`.
    pub email: Option<String>,
    /// On the wire `family_name`, a text. Source: `spec/user/userinfo.share.yaml:30`.
    pub family_name: Option<String>,
    /// On the wire `firm_name`, a text. Source: `spec/user/userinfo.share.yaml:31`.
    pub firm_name: Option<String>,
    /// On the wire `gender`, a text. Source: `spec/user/userinfo.share.yaml:32`.
    pub gender: Option<String>,
    /// On the wire `is_balance_frozen`, a text. Source: `spec/user/userinfo.share.yaml:33`.
    pub is_balance_frozen: Option<String>,
    /// On the wire `is_bank_auth`, a text. Source: `spec/user/userinfo.share.yaml:34`.
    pub is_bank_auth: Option<String>,
    /// On the wire `is_certified`, a text. Source: `spec/user/userinfo.share.yaml:35`.
    pub is_certified: Option<String>,
    /// On the wire `is_certify_grade_a`, a text. Source: `spec/user/userinfo.share.yaml:36`.
    pub is_certify_grade_a: Option<String>,
    /// On the wire `is_id_auth`, a text. Source: `spec/user/userinfo.share.yaml:37`.
    pub is_id_auth: Option<String>,
    /// On the wire `is_licence_auth`, a text. Source: `spec/user/userinfo.share.yaml:38`.
    pub is_licence_auth: Option<String>,
    /// On the wire `is_mobile_auth`, a text. Source: `spec/user/userinfo.share.yaml:39`.
    pub is_mobile_auth: Option<String>,
    /// On the wire `is_student_certified`, a text. Source: `spec/user/userinfo.share.yaml:40`.
    pub is_student_certified: Option<String>,
    /// On the wire `mobile`, a text. Source: `spec/user/userinfo.share.yaml:41`.
    pub mobile: Option<String>,
    /// On the wire `nick_name`, a text. Source: `spec/user/userinfo.share.yaml:42`.
    pub nick_name: Option<String>,
    /// On the wire `phone`, a text. Source: `spec/user/userinfo.share.yaml:43`.
    pub phone: Option<String>,
    /// On the wire `province`, a text. Source: `spec/user/userinfo.share.yaml:44`.
    pub province: Option<String>,
    /// On the wire `real_name`, a text. Source: `spec/user/userinfo.share.yaml:45`.
    pub real_name: Option<String>,
    /// On the wire `reduced_birthday`, a text. Source: `spec/user/userinfo.share.yaml:46`.
    pub reduced_birthday: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/user/userinfo.share.yaml:47`.
    pub user_id: Option<String>,
    /// On the wire `user_status`, a text. Source: `spec/user/userinfo.share.yaml:48`.
    pub user_status: Option<String>,
    /// On the wire `user_type_value`, a text. Source: `spec/user/userinfo.share.yaml:49`.
    pub user_type_value: Option<String>,
    /// On the wire `zip`, a text. Source: `spec/user/userinfo.share.yaml:50`.
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

/// The platform's type `DeliverAddress`.
///
/// Source: `spec/user/userinfo.share.yaml:53`.
#[non_exhaustive]
pub struct DeliverAddress {
    /// On the wire `address`, a text. Source: `spec/user/userinfo.share.yaml:55`.
    pub address: Option<String>,
    /// On the wire `address_code`, a text. Source: `spec/user/userinfo.share.yaml:56`.
    pub address_code: Option<String>,
    /// On the wire `default_deliver_address`, a text. Source: `spec/user/userinfo.share.yaml:57`.
    pub default_deliver_address: Option<String>,
    /// On the wire `deliver_area`, a text. Source: `spec/user/userinfo.share.yaml:58`.
    pub deliver_area: Option<String>,
    /// On the wire `deliver_city`, a text. Source: `spec/user/userinfo.share.yaml:59`.
    pub deliver_city: Option<String>,
    /// On the wire `deliver_fullname`, a text. Source: `spec/user/userinfo.share.yaml:60`.
    pub deliver_fullname: Option<String>,
    /// On the wire `deliver_mobile`, a text. Source: `spec/user/userinfo.share.yaml:61`.
    pub deliver_mobile: Option<String>,
    /// On the wire `deliver_phone`, a text. Source: `spec/user/userinfo.share.yaml:62`.
    pub deliver_phone: Option<String>,
    /// On the wire `deliver_province`, a text. Source: `spec/user/userinfo.share.yaml:63`.
    pub deliver_province: Option<String>,
    /// On the wire `zip`, a text. Source: `spec/user/userinfo.share.yaml:64`.
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

/// The error codes of `alipay.user.userinfo.share`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserinfoShareErrorCode {
    /// On the wire `isv.invalid-argument`. Source: `spec/user/userinfo.share.yaml:67`.
    IsvInvalidArgument,
    /// On the wire `isv.invalid-token`. Source: `spec/user/userinfo.share.yaml:68`.
    IsvInvalidToken,
    /// On the wire `aop.unknow-error`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/user/userinfo.share.yaml:69`.
    AopUnknowError,
    /// On the wire `isp.unknow-error`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/user/userinfo.share.yaml:70`.
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
