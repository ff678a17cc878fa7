//! `alipay.user.info.share` · 支付宝会员授权信息查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/info/share`. Described in
//! `spec/user/info.share.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/user/info.share.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.user.info.share",
    title: "支付宝会员授权信息查询接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 96,
        },
    ],
};

static INFO_SHARE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoShare",
    file: FILE,
    fields: &[],
    rules: &[],
};

static INFO_SHARE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoShareResponse",
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
            name: "age",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "area",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "avatar",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "business_scope",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "cert_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "cert_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "college_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "country_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "degree",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "deliver_addresses",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_DELIVER_ADDRESS),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "display_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "enrollment_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "ent_license_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "ent_license_area",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "ent_license_city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "ent_license_province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "firm_agent_person_cert_expiry_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "firm_agent_person_cert_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "firm_agent_person_cert_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "firm_agent_person_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "firm_legal_person_cert_expiry_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "firm_legal_person_cert_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "firm_legal_person_cert_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "firm_legal_person_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "firm_legal_person_pictures",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_PICTURE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "firm_pictures",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_PICTURE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "firm_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "gender",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "graduation_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "identity_card_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "identity_card_area",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "identity_card_city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "identity_card_province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "inst_or_corp",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "is_adult",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "is_balance_frozen",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "is_blocked",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "is_certified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "is_student_certified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "license_expiry_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "license_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "member_grade",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "nick_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "organization_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "person_birthday",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "person_birthday_without_year",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "person_cert_expiry_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "person_cert_issue_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "person_pictures",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ALIPAY_USER_PICTURE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
        schema::FieldDef {
            name: "profession",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "taobao_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "user_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
        schema::FieldDef {
            name: "user_nation",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
        schema::FieldDef {
            name: "user_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 72,
        },
        schema::FieldDef {
            name: "user_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 73,
        },
        schema::FieldDef {
            name: "zip",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
    ],
    rules: &[],
};

static ALIPAY_USER_DELIVER_ADDRESS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipayUserDeliverAddress",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 79,
        },
        schema::FieldDef {
            name: "address_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 80,
        },
        schema::FieldDef {
            name: "default_deliver_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 81,
        },
        schema::FieldDef {
            name: "deliver_area",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 82,
        },
        schema::FieldDef {
            name: "deliver_city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 83,
        },
        schema::FieldDef {
            name: "deliver_fullname",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 84,
        },
        schema::FieldDef {
            name: "deliver_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 85,
        },
        schema::FieldDef {
            name: "deliver_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 86,
        },
        schema::FieldDef {
            name: "deliver_province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 87,
        },
        schema::FieldDef {
            name: "zip",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 88,
        },
    ],
    rules: &[],
};

static ALIPAY_USER_PICTURE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipayUserPicture",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "picture_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 92,
        },
        schema::FieldDef {
            name: "picture_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 93,
        },
    ],
    rules: &[],
};

/// A request of `alipay.user.info.share` (支付宝会员授权信息查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/info/share`. Described in
/// `spec/user/info.share.yaml`.
/// Answered by [`InfoShareResponse`], or by an error with a [`InfoShareErrorCode`].
#[doc(alias = "alipay.user.info.share")]
#[doc(alias = "支付宝会员授权信息查询接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct InfoShare {}

impl InfoShare {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.user.info.share` (支付宝会员授权信息查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InfoShareResponse {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/user/info.share.yaml:11`.
    pub address: Option<String>,
    /// The field `age`: a text.
    ///
    /// On the wire `age`. Source: `spec/user/info.share.yaml:12`.
    pub age: Option<String>,
    /// The field `area`: a text.
    ///
    /// On the wire `area`. Source: `spec/user/info.share.yaml:13`.
    pub area: Option<String>,
    /// The field `avatar`: a text.
    ///
    /// On the wire `avatar`. Source: `spec/user/info.share.yaml:14`.
    pub avatar: Option<String>,
    /// The field `business_scope`: a text.
    ///
    /// On the wire `business_scope`. Source: `spec/user/info.share.yaml:15`.
    pub business_scope: Option<String>,
    /// The field `cert_no`: a text.
    ///
    /// On the wire `cert_no`. Source: `spec/user/info.share.yaml:16`.
    pub cert_no: Option<String>,
    /// The field `cert_type`: a text.
    ///
    /// On the wire `cert_type`. Source: `spec/user/info.share.yaml:17`.
    pub cert_type: Option<String>,
    /// The field `city`: a text.
    ///
    /// On the wire `city`. Source: `spec/user/info.share.yaml:18`.
    pub city: Option<String>,
    /// The field `college_name`: a text.
    ///
    /// On the wire `college_name`. Source: `spec/user/info.share.yaml:19`.
    pub college_name: Option<String>,
    /// The field `country_code`: a text.
    ///
    /// On the wire `country_code`. Source: `spec/user/info.share.yaml:20`.
    pub country_code: Option<String>,
    /// The field `degree`: a text.
    ///
    /// On the wire `degree`. Source: `spec/user/info.share.yaml:21`.
    pub degree: Option<String>,
    /// The field `deliver_addresses`: a list; each element is a record of the kind `AlipayUserDeliverAddress`.
    ///
    /// On the wire `deliver_addresses`. Source: `spec/user/info.share.yaml:22`.
    pub deliver_addresses: Vec<AlipayUserDeliverAddress>,
    /// The field `display_name`: a text.
    ///
    /// On the wire `display_name`. Source: `spec/user/info.share.yaml:23`.
    pub display_name: Option<String>,
    /// The field `email`: a text.
    ///
    /// On the wire `email`. Source: `spec/user/info.share.yaml:24`.
    pub email: Option<String>,
    /// The field `enrollment_time`: a text.
    ///
    /// On the wire `enrollment_time`. Source: `spec/user/info.share.yaml:25`.
    pub enrollment_time: Option<String>,
    /// The field `ent_license_address`: a text.
    ///
    /// On the wire `ent_license_address`. Source: `spec/user/info.share.yaml:26`.
    pub ent_license_address: Option<String>,
    /// The field `ent_license_area`: a text.
    ///
    /// On the wire `ent_license_area`. Source: `spec/user/info.share.yaml:27`.
    pub ent_license_area: Option<String>,
    /// The field `ent_license_city`: a text.
    ///
    /// On the wire `ent_license_city`. Source: `spec/user/info.share.yaml:28`.
    pub ent_license_city: Option<String>,
    /// The field `ent_license_province`: a text.
    ///
    /// On the wire `ent_license_province`. Source: `spec/user/info.share.yaml:29`.
    pub ent_license_province: Option<String>,
    /// The field `firm_agent_person_cert_expiry_date`: a text.
    ///
    /// On the wire `firm_agent_person_cert_expiry_date`. Source: `spec/user/info.share.yaml:30`.
    pub firm_agent_person_cert_expiry_date: Option<String>,
    /// The field `firm_agent_person_cert_no`: a text.
    ///
    /// On the wire `firm_agent_person_cert_no`. Source: `spec/user/info.share.yaml:31`.
    pub firm_agent_person_cert_no: Option<String>,
    /// The field `firm_agent_person_cert_type`: a text.
    ///
    /// On the wire `firm_agent_person_cert_type`. Source: `spec/user/info.share.yaml:32`.
    pub firm_agent_person_cert_type: Option<String>,
    /// The field `firm_agent_person_name`: a text.
    ///
    /// On the wire `firm_agent_person_name`. Source: `spec/user/info.share.yaml:33`.
    pub firm_agent_person_name: Option<String>,
    /// The field `firm_legal_person_cert_expiry_date`: a text.
    ///
    /// On the wire `firm_legal_person_cert_expiry_date`. Source: `spec/user/info.share.yaml:34`.
    pub firm_legal_person_cert_expiry_date: Option<String>,
    /// The field `firm_legal_person_cert_no`: a text.
    ///
    /// On the wire `firm_legal_person_cert_no`. Source: `spec/user/info.share.yaml:35`.
    pub firm_legal_person_cert_no: Option<String>,
    /// The field `firm_legal_person_cert_type`: a text.
    ///
    /// On the wire `firm_legal_person_cert_type`. Source: `spec/user/info.share.yaml:36`.
    pub firm_legal_person_cert_type: Option<String>,
    /// The field `firm_legal_person_name`: a text.
    ///
    /// On the wire `firm_legal_person_name`. Source: `spec/user/info.share.yaml:37`.
    pub firm_legal_person_name: Option<String>,
    /// The field `firm_legal_person_pictures`: a list; each element is a record of the kind `AlipayUserPicture`.
    ///
    /// On the wire `firm_legal_person_pictures`. Source: `spec/user/info.share.yaml:38`.
    pub firm_legal_person_pictures: Vec<AlipayUserPicture>,
    /// The field `firm_pictures`: a list; each element is a record of the kind `AlipayUserPicture`.
    ///
    /// On the wire `firm_pictures`. Source: `spec/user/info.share.yaml:39`.
    pub firm_pictures: Vec<AlipayUserPicture>,
    /// The field `firm_type`: a text.
    ///
    /// On the wire `firm_type`. Source: `spec/user/info.share.yaml:40`.
    pub firm_type: Option<String>,
    /// The field `gender`: a text.
    ///
    /// On the wire `gender`. Source: `spec/user/info.share.yaml:41`.
    pub gender: Option<String>,
    /// The field `graduation_time`: a text.
    ///
    /// On the wire `graduation_time`. Source: `spec/user/info.share.yaml:42`.
    pub graduation_time: Option<String>,
    /// The field `identity_card_address`: a text.
    ///
    /// On the wire `identity_card_address`. Source: `spec/user/info.share.yaml:43`.
    pub identity_card_address: Option<String>,
    /// The field `identity_card_area`: a text.
    ///
    /// On the wire `identity_card_area`. Source: `spec/user/info.share.yaml:44`.
    pub identity_card_area: Option<String>,
    /// The field `identity_card_city`: a text.
    ///
    /// On the wire `identity_card_city`. Source: `spec/user/info.share.yaml:45`.
    pub identity_card_city: Option<String>,
    /// The field `identity_card_province`: a text.
    ///
    /// On the wire `identity_card_province`. Source: `spec/user/info.share.yaml:46`.
    pub identity_card_province: Option<String>,
    /// The field `inst_or_corp`: a text.
    ///
    /// On the wire `inst_or_corp`. Source: `spec/user/info.share.yaml:47`.
    pub inst_or_corp: Option<String>,
    /// The field `is_adult`: a text.
    ///
    /// On the wire `is_adult`. Source: `spec/user/info.share.yaml:48`.
    pub is_adult: Option<String>,
    /// The field `is_balance_frozen`: a text.
    ///
    /// On the wire `is_balance_frozen`. Source: `spec/user/info.share.yaml:49`.
    pub is_balance_frozen: Option<String>,
    /// The field `is_blocked`: a text.
    ///
    /// On the wire `is_blocked`. Source: `spec/user/info.share.yaml:50`.
    pub is_blocked: Option<String>,
    /// The field `is_certified`: a text.
    ///
    /// On the wire `is_certified`. Source: `spec/user/info.share.yaml:51`.
    pub is_certified: Option<String>,
    /// The field `is_student_certified`: a text.
    ///
    /// On the wire `is_student_certified`. Source: `spec/user/info.share.yaml:52`.
    pub is_student_certified: Option<String>,
    /// The field `license_expiry_date`: a text.
    ///
    /// On the wire `license_expiry_date`. Source: `spec/user/info.share.yaml:53`.
    pub license_expiry_date: Option<String>,
    /// The field `license_no`: a text.
    ///
    /// On the wire `license_no`. Source: `spec/user/info.share.yaml:54`.
    pub license_no: Option<String>,
    /// The field `member_grade`: a text.
    ///
    /// On the wire `member_grade`. Source: `spec/user/info.share.yaml:55`.
    pub member_grade: Option<String>,
    /// The field `mobile`: a text.
    ///
    /// On the wire `mobile`. Source: `spec/user/info.share.yaml:56`.
    pub mobile: Option<String>,
    /// The field `nick_name`: a text.
    ///
    /// On the wire `nick_name`. Source: `spec/user/info.share.yaml:57`.
    pub nick_name: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/user/info.share.yaml:58`.
    pub open_id: Option<String>,
    /// The field `organization_code`: a text.
    ///
    /// On the wire `organization_code`. Source: `spec/user/info.share.yaml:59`.
    pub organization_code: Option<String>,
    /// The field `person_birthday`: a text.
    ///
    /// On the wire `person_birthday`. Source: `spec/user/info.share.yaml:60`.
    pub person_birthday: Option<String>,
    /// The field `person_birthday_without_year`: a text.
    ///
    /// On the wire `person_birthday_without_year`. Source: `spec/user/info.share.yaml:61`.
    pub person_birthday_without_year: Option<String>,
    /// The field `person_cert_expiry_date`: a text.
    ///
    /// On the wire `person_cert_expiry_date`. Source: `spec/user/info.share.yaml:62`.
    pub person_cert_expiry_date: Option<String>,
    /// The field `person_cert_issue_date`: a text.
    ///
    /// On the wire `person_cert_issue_date`. Source: `spec/user/info.share.yaml:63`.
    pub person_cert_issue_date: Option<String>,
    /// The field `person_pictures`: a list; each element is a record of the kind `AlipayUserPicture`.
    ///
    /// On the wire `person_pictures`. Source: `spec/user/info.share.yaml:64`.
    pub person_pictures: Vec<AlipayUserPicture>,
    /// The field `phone`: a text.
    ///
    /// On the wire `phone`. Source: `spec/user/info.share.yaml:65`.
    pub phone: Option<String>,
    /// The field `profession`: a text.
    ///
    /// On the wire `profession`. Source: `spec/user/info.share.yaml:66`.
    pub profession: Option<String>,
    /// The field `province`: a text.
    ///
    /// On the wire `province`. Source: `spec/user/info.share.yaml:67`.
    pub province: Option<String>,
    /// The field `taobao_id`: a text.
    ///
    /// On the wire `taobao_id`. Source: `spec/user/info.share.yaml:68`.
    pub taobao_id: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/user/info.share.yaml:69`.
    pub user_id: Option<String>,
    /// The field `user_name`: a text.
    ///
    /// On the wire `user_name`. Source: `spec/user/info.share.yaml:70`.
    pub user_name: Option<String>,
    /// The field `user_nation`: a text.
    ///
    /// On the wire `user_nation`. Source: `spec/user/info.share.yaml:71`.
    pub user_nation: Option<String>,
    /// The field `user_status`: a text.
    ///
    /// On the wire `user_status`. Source: `spec/user/info.share.yaml:72`.
    pub user_status: Option<String>,
    /// The field `user_type`: a text.
    ///
    /// On the wire `user_type`. Source: `spec/user/info.share.yaml:73`.
    pub user_type: Option<String>,
    /// The field `zip`: a text.
    ///
    /// On the wire `zip`. Source: `spec/user/info.share.yaml:74`.
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

/// The platform's type `AlipayUserDeliverAddress`.
///
/// Source: `spec/user/info.share.yaml:77`.
#[derive(Default)]
#[non_exhaustive]
pub struct AlipayUserDeliverAddress {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/user/info.share.yaml:79`.
    pub address: Option<String>,
    /// The field `address_code`: a text.
    ///
    /// On the wire `address_code`. Source: `spec/user/info.share.yaml:80`.
    pub address_code: Option<String>,
    /// The field `default_deliver_address`: a text.
    ///
    /// On the wire `default_deliver_address`. Source: `spec/user/info.share.yaml:81`.
    pub default_deliver_address: Option<String>,
    /// The field `deliver_area`: a text.
    ///
    /// On the wire `deliver_area`. Source: `spec/user/info.share.yaml:82`.
    pub deliver_area: Option<String>,
    /// The field `deliver_city`: a text.
    ///
    /// On the wire `deliver_city`. Source: `spec/user/info.share.yaml:83`.
    pub deliver_city: Option<String>,
    /// The field `deliver_fullname`: a text.
    ///
    /// On the wire `deliver_fullname`. Source: `spec/user/info.share.yaml:84`.
    pub deliver_fullname: Option<String>,
    /// The field `deliver_mobile`: a text.
    ///
    /// On the wire `deliver_mobile`. Source: `spec/user/info.share.yaml:85`.
    pub deliver_mobile: Option<String>,
    /// The field `deliver_phone`: a text.
    ///
    /// On the wire `deliver_phone`. Source: `spec/user/info.share.yaml:86`.
    pub deliver_phone: Option<String>,
    /// The field `deliver_province`: a text.
    ///
    /// On the wire `deliver_province`. Source: `spec/user/info.share.yaml:87`.
    pub deliver_province: Option<String>,
    /// The field `zip`: a text.
    ///
    /// On the wire `zip`. Source: `spec/user/info.share.yaml:88`.
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

/// The platform's type `AlipayUserPicture`.
///
/// Source: `spec/user/info.share.yaml:90`.
#[derive(Default)]
#[non_exhaustive]
pub struct AlipayUserPicture {
    /// The field `picture_type`: a text.
    ///
    /// On the wire `picture_type`. Source: `spec/user/info.share.yaml:92`.
    pub picture_type: Option<String>,
    /// The field `picture_url`: a text.
    ///
    /// On the wire `picture_url`. Source: `spec/user/info.share.yaml:93`.
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

/// The error codes of `alipay.user.info.share`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InfoShareErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/info.share.yaml:96`.
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
