//! `alipay.user.userinfo.share` · 支付宝钱包用户信息共享
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/userinfo/share`. Described in
//! `spec/user/userinfo.share.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/user/userinfo.share.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.user.userinfo.share",
    title: "支付宝钱包用户信息共享",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "isv.invalid-argument",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 67,
        },
        schema::ErrorDef {
            code: "isv.invalid-token",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 68,
        },
        schema::ErrorDef {
            code: "aop.unknow-error",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 69,
        },
        schema::ErrorDef {
            code: "isp.unknow-error",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 70,
        },
    ],
};

static USERINFO_SHARE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserinfoShare",
    file: FILE,
    fields: &[],
    rules: &[],
};

static USERINFO_SHARE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserinfoShareResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "address_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "alipay_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "area",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "avatar",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "balance_freeze_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "birthday",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "cert_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "cert_type_value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "default_deliver_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "deliver_address_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVER_ADDRESS),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "deliver_area",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "deliver_city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "deliver_fullname",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "deliver_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "deliver_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "deliver_province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "family_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "firm_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "gender",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "is_balance_frozen",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "is_bank_auth",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "is_certified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "is_certify_grade_a",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "is_id_auth",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "is_licence_auth",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "is_mobile_auth",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "is_student_certified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "nick_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "real_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "reduced_birthday",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "user_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "user_type_value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "zip",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
    ],
    rules: &[],
};

static DELIVER_ADDRESS: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverAddress",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "address_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "default_deliver_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "deliver_area",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "deliver_city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "deliver_fullname",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "deliver_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "deliver_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "deliver_province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "zip",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct UserinfoShare {}

impl UserinfoShare {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.user.userinfo.share` (支付宝钱包用户信息共享).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct UserinfoShareResponse {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/user/userinfo.share.yaml:11`.
    pub address: Option<String>,
    /// The field `address_code`: a text.
    ///
    /// On the wire `address_code`. Source: `spec/user/userinfo.share.yaml:12`.
    pub address_code: Option<String>,
    /// The field `alipay_user_id`: a text.
    ///
    /// On the wire `alipay_user_id`. Source: `spec/user/userinfo.share.yaml:13`.
    pub alipay_user_id: Option<String>,
    /// The field `area`: a text.
    ///
    /// On the wire `area`. Source: `spec/user/userinfo.share.yaml:14`.
    pub area: Option<String>,
    /// The field `avatar`: a text.
    ///
    /// On the wire `avatar`. Source: `spec/user/userinfo.share.yaml:15`.
    pub avatar: Option<String>,
    /// The field `balance_freeze_type`: a text.
    ///
    /// On the wire `balance_freeze_type`. Source: `spec/user/userinfo.share.yaml:16`.
    pub balance_freeze_type: Option<String>,
    /// The field `birthday`: a text.
    ///
    /// On the wire `birthday`. Source: `spec/user/userinfo.share.yaml:17`.
    pub birthday: Option<String>,
    /// The field `cert_no`: a text.
    ///
    /// On the wire `cert_no`. Source: `spec/user/userinfo.share.yaml:18`.
    pub cert_no: Option<String>,
    /// The field `cert_type_value`: a text.
    ///
    /// On the wire `cert_type_value`. Source: `spec/user/userinfo.share.yaml:19`.
    pub cert_type_value: Option<String>,
    /// The field `city`: a text.
    ///
    /// On the wire `city`. Source: `spec/user/userinfo.share.yaml:20`.
    pub city: Option<String>,
    /// The field `default_deliver_address`: a text.
    ///
    /// On the wire `default_deliver_address`. Source: `spec/user/userinfo.share.yaml:21`.
    pub default_deliver_address: Option<String>,
    /// The field `deliver_address_list`: a list; each element is a record of the kind `DeliverAddress`.
    ///
    /// On the wire `deliver_address_list`. Source: `spec/user/userinfo.share.yaml:22`.
    pub deliver_address_list: Vec<DeliverAddress>,
    /// The field `deliver_area`: a text.
    ///
    /// On the wire `deliver_area`. Source: `spec/user/userinfo.share.yaml:23`.
    pub deliver_area: Option<String>,
    /// The field `deliver_city`: a text.
    ///
    /// On the wire `deliver_city`. Source: `spec/user/userinfo.share.yaml:24`.
    pub deliver_city: Option<String>,
    /// The field `deliver_fullname`: a text.
    ///
    /// On the wire `deliver_fullname`. Source: `spec/user/userinfo.share.yaml:25`.
    pub deliver_fullname: Option<String>,
    /// The field `deliver_mobile`: a text.
    ///
    /// On the wire `deliver_mobile`. Source: `spec/user/userinfo.share.yaml:26`.
    pub deliver_mobile: Option<String>,
    /// The field `deliver_phone`: a text.
    ///
    /// On the wire `deliver_phone`. Source: `spec/user/userinfo.share.yaml:27`.
    pub deliver_phone: Option<String>,
    /// The field `deliver_province`: a text.
    ///
    /// On the wire `deliver_province`. Source: `spec/user/userinfo.share.yaml:28`.
    pub deliver_province: Option<String>,
    /// The field `email`: a text.
    ///
    /// On the wire `email`. Source: `spec/user/userinfo.share.yaml:29`.
    pub email: Option<String>,
    /// The field `family_name`: a text.
    ///
    /// On the wire `family_name`. Source: `spec/user/userinfo.share.yaml:30`.
    pub family_name: Option<String>,
    /// The field `firm_name`: a text.
    ///
    /// On the wire `firm_name`. Source: `spec/user/userinfo.share.yaml:31`.
    pub firm_name: Option<String>,
    /// The field `gender`: a text.
    ///
    /// On the wire `gender`. Source: `spec/user/userinfo.share.yaml:32`.
    pub gender: Option<String>,
    /// The field `is_balance_frozen`: a text.
    ///
    /// On the wire `is_balance_frozen`. Source: `spec/user/userinfo.share.yaml:33`.
    pub is_balance_frozen: Option<String>,
    /// The field `is_bank_auth`: a text.
    ///
    /// On the wire `is_bank_auth`. Source: `spec/user/userinfo.share.yaml:34`.
    pub is_bank_auth: Option<String>,
    /// The field `is_certified`: a text.
    ///
    /// On the wire `is_certified`. Source: `spec/user/userinfo.share.yaml:35`.
    pub is_certified: Option<String>,
    /// The field `is_certify_grade_a`: a text.
    ///
    /// On the wire `is_certify_grade_a`. Source: `spec/user/userinfo.share.yaml:36`.
    pub is_certify_grade_a: Option<String>,
    /// The field `is_id_auth`: a text.
    ///
    /// On the wire `is_id_auth`. Source: `spec/user/userinfo.share.yaml:37`.
    pub is_id_auth: Option<String>,
    /// The field `is_licence_auth`: a text.
    ///
    /// On the wire `is_licence_auth`. Source: `spec/user/userinfo.share.yaml:38`.
    pub is_licence_auth: Option<String>,
    /// The field `is_mobile_auth`: a text.
    ///
    /// On the wire `is_mobile_auth`. Source: `spec/user/userinfo.share.yaml:39`.
    pub is_mobile_auth: Option<String>,
    /// The field `is_student_certified`: a text.
    ///
    /// On the wire `is_student_certified`. Source: `spec/user/userinfo.share.yaml:40`.
    pub is_student_certified: Option<String>,
    /// The field `mobile`: a text.
    ///
    /// On the wire `mobile`. Source: `spec/user/userinfo.share.yaml:41`.
    pub mobile: Option<String>,
    /// The field `nick_name`: a text.
    ///
    /// On the wire `nick_name`. Source: `spec/user/userinfo.share.yaml:42`.
    pub nick_name: Option<String>,
    /// The field `phone`: a text.
    ///
    /// On the wire `phone`. Source: `spec/user/userinfo.share.yaml:43`.
    pub phone: Option<String>,
    /// The field `province`: a text.
    ///
    /// On the wire `province`. Source: `spec/user/userinfo.share.yaml:44`.
    pub province: Option<String>,
    /// The field `real_name`: a text.
    ///
    /// On the wire `real_name`. Source: `spec/user/userinfo.share.yaml:45`.
    pub real_name: Option<String>,
    /// The field `reduced_birthday`: a text.
    ///
    /// On the wire `reduced_birthday`. Source: `spec/user/userinfo.share.yaml:46`.
    pub reduced_birthday: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/user/userinfo.share.yaml:47`.
    pub user_id: Option<String>,
    /// The field `user_status`: a text.
    ///
    /// On the wire `user_status`. Source: `spec/user/userinfo.share.yaml:48`.
    pub user_status: Option<String>,
    /// The field `user_type_value`: a text.
    ///
    /// On the wire `user_type_value`. Source: `spec/user/userinfo.share.yaml:49`.
    pub user_type_value: Option<String>,
    /// The field `zip`: a text.
    ///
    /// On the wire `zip`. Source: `spec/user/userinfo.share.yaml:50`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct DeliverAddress {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/user/userinfo.share.yaml:55`.
    pub address: Option<String>,
    /// The field `address_code`: a text.
    ///
    /// On the wire `address_code`. Source: `spec/user/userinfo.share.yaml:56`.
    pub address_code: Option<String>,
    /// The field `default_deliver_address`: a text.
    ///
    /// On the wire `default_deliver_address`. Source: `spec/user/userinfo.share.yaml:57`.
    pub default_deliver_address: Option<String>,
    /// The field `deliver_area`: a text.
    ///
    /// On the wire `deliver_area`. Source: `spec/user/userinfo.share.yaml:58`.
    pub deliver_area: Option<String>,
    /// The field `deliver_city`: a text.
    ///
    /// On the wire `deliver_city`. Source: `spec/user/userinfo.share.yaml:59`.
    pub deliver_city: Option<String>,
    /// The field `deliver_fullname`: a text.
    ///
    /// On the wire `deliver_fullname`. Source: `spec/user/userinfo.share.yaml:60`.
    pub deliver_fullname: Option<String>,
    /// The field `deliver_mobile`: a text.
    ///
    /// On the wire `deliver_mobile`. Source: `spec/user/userinfo.share.yaml:61`.
    pub deliver_mobile: Option<String>,
    /// The field `deliver_phone`: a text.
    ///
    /// On the wire `deliver_phone`. Source: `spec/user/userinfo.share.yaml:62`.
    pub deliver_phone: Option<String>,
    /// The field `deliver_province`: a text.
    ///
    /// On the wire `deliver_province`. Source: `spec/user/userinfo.share.yaml:63`.
    pub deliver_province: Option<String>,
    /// The field `zip`: a text.
    ///
    /// On the wire `zip`. Source: `spec/user/userinfo.share.yaml:64`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
