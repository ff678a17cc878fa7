//! `alipay.open.sp.blueseaactivity.query` · 服务商返佣活动申请单详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/blueseaactivity/query`. Described in
//! `spec/open_sp/blueseaactivity.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_sp/blueseaactivity.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.sp.blueseaactivity.query",
    title: "服务商返佣活动申请单详情查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/open/sp/blueseaactivity/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &BLUESEAACTIVITY_QUERY,
    response: &BLUESEAACTIVITY_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ILLEGAL_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 34,
        },
        schema::ErrorDef {
            code: "NO_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "BLUESEA_ORDER_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
    ],
};

static BLUESEAACTIVITY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static BLUESEAACTIVITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "business_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "city_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "district_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "food_business_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "food_circulate_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "food_health_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "food_production_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "food_service_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "indoor_pic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "merchant_logon",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "province_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "shop_entrance_pic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "sub_merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "tobacco_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.blueseaactivity.query` (服务商返佣活动申请单详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/blueseaactivity/query`. Described in
/// `spec/open_sp/blueseaactivity.query.yaml`.
/// Answered by [`BlueseaactivityQueryResponse`], or by an error with a [`BlueseaactivityQueryErrorCode`].
#[doc(alias = "alipay.open.sp.blueseaactivity.query")]
#[doc(alias = "服务商返佣活动申请单详情查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct BlueseaactivityQuery {
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/open_sp/blueseaactivity.query.yaml:10`.
    pub order_id: Option<String>,
}

impl BlueseaactivityQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

impl record::Record for BlueseaactivityQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BLUESEAACTIVITY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            _ => None,
        }
    }
}

impl Clone for BlueseaactivityQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BlueseaactivityQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BlueseaactivityQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BlueseaactivityQuery {}

impl record::Request for BlueseaactivityQuery {
    type Response = BlueseaactivityQueryResponse;
    type ErrorCode = BlueseaactivityQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.sp.blueseaactivity.query` (服务商返佣活动申请单详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BlueseaactivityQueryResponse {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/open_sp/blueseaactivity.query.yaml:13`.
    pub address: Option<String>,
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/open_sp/blueseaactivity.query.yaml:14`.
    pub biz_scene: Option<String>,
    /// The field `business_lic`: a text.
    ///
    /// On the wire `business_lic`. Source: `spec/open_sp/blueseaactivity.query.yaml:15`.
    pub business_lic: Option<String>,
    /// The field `city_code`: a text.
    ///
    /// On the wire `city_code`. Source: `spec/open_sp/blueseaactivity.query.yaml:16`.
    pub city_code: Option<String>,
    /// The field `district_code`: a text.
    ///
    /// On the wire `district_code`. Source: `spec/open_sp/blueseaactivity.query.yaml:17`.
    pub district_code: Option<String>,
    /// The field `food_business_lic`: a text.
    ///
    /// On the wire `food_business_lic`. Source: `spec/open_sp/blueseaactivity.query.yaml:18`.
    pub food_business_lic: Option<String>,
    /// The field `food_circulate_lic`: a text.
    ///
    /// On the wire `food_circulate_lic`. Source: `spec/open_sp/blueseaactivity.query.yaml:19`.
    pub food_circulate_lic: Option<String>,
    /// The field `food_health_lic`: a text.
    ///
    /// On the wire `food_health_lic`. Source: `spec/open_sp/blueseaactivity.query.yaml:20`.
    pub food_health_lic: Option<String>,
    /// The field `food_production_lic`: a text.
    ///
    /// On the wire `food_production_lic`. Source: `spec/open_sp/blueseaactivity.query.yaml:21`.
    pub food_production_lic: Option<String>,
    /// The field `food_service_lic`: a text.
    ///
    /// On the wire `food_service_lic`. Source: `spec/open_sp/blueseaactivity.query.yaml:22`.
    pub food_service_lic: Option<String>,
    /// The field `indoor_pic`: a text.
    ///
    /// On the wire `indoor_pic`. Source: `spec/open_sp/blueseaactivity.query.yaml:23`.
    pub indoor_pic: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/open_sp/blueseaactivity.query.yaml:24`.
    pub memo: Option<String>,
    /// The field `merchant_logon`: a text.
    ///
    /// On the wire `merchant_logon`. Source: `spec/open_sp/blueseaactivity.query.yaml:25`.
    pub merchant_logon: Option<String>,
    /// The field `province_code`: a text.
    ///
    /// On the wire `province_code`. Source: `spec/open_sp/blueseaactivity.query.yaml:26`.
    pub province_code: Option<String>,
    /// The field `shop_entrance_pic`: a text.
    ///
    /// On the wire `shop_entrance_pic`. Source: `spec/open_sp/blueseaactivity.query.yaml:27`.
    pub shop_entrance_pic: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_sp/blueseaactivity.query.yaml:28`.
    pub status: Option<String>,
    /// The field `sub_merchant_id`: a text.
    ///
    /// On the wire `sub_merchant_id`. Source: `spec/open_sp/blueseaactivity.query.yaml:29`.
    pub sub_merchant_id: Option<String>,
    /// The field `tobacco_lic`: a text.
    ///
    /// On the wire `tobacco_lic`. Source: `spec/open_sp/blueseaactivity.query.yaml:30`.
    pub tobacco_lic: Option<String>,
}

impl record::Record for BlueseaactivityQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BLUESEAACTIVITY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.biz_scene),
            2 => Some(&self.business_lic),
            3 => Some(&self.city_code),
            4 => Some(&self.district_code),
            5 => Some(&self.food_business_lic),
            6 => Some(&self.food_circulate_lic),
            7 => Some(&self.food_health_lic),
            8 => Some(&self.food_production_lic),
            9 => Some(&self.food_service_lic),
            10 => Some(&self.indoor_pic),
            11 => Some(&self.memo),
            12 => Some(&self.merchant_logon),
            13 => Some(&self.province_code),
            14 => Some(&self.shop_entrance_pic),
            15 => Some(&self.status),
            16 => Some(&self.sub_merchant_id),
            17 => Some(&self.tobacco_lic),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.business_lic),
            3 => Some(&mut self.city_code),
            4 => Some(&mut self.district_code),
            5 => Some(&mut self.food_business_lic),
            6 => Some(&mut self.food_circulate_lic),
            7 => Some(&mut self.food_health_lic),
            8 => Some(&mut self.food_production_lic),
            9 => Some(&mut self.food_service_lic),
            10 => Some(&mut self.indoor_pic),
            11 => Some(&mut self.memo),
            12 => Some(&mut self.merchant_logon),
            13 => Some(&mut self.province_code),
            14 => Some(&mut self.shop_entrance_pic),
            15 => Some(&mut self.status),
            16 => Some(&mut self.sub_merchant_id),
            17 => Some(&mut self.tobacco_lic),
            _ => None,
        }
    }
}

impl Clone for BlueseaactivityQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BlueseaactivityQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BlueseaactivityQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.sp.blueseaactivity.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlueseaactivityQueryErrorCode {
    /// On the wire `ILLEGAL_PARAMS`. Source: `spec/open_sp/blueseaactivity.query.yaml:33`.
    IllegalParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_sp/blueseaactivity.query.yaml:34`.
    SystemError,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_sp/blueseaactivity.query.yaml:35`.
    NoPermission,
    /// On the wire `BLUESEA_ORDER_INVALID`. Source: `spec/open_sp/blueseaactivity.query.yaml:36`.
    BlueseaOrderInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BlueseaactivityQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_PERMISSION", Self::NoPermission),
        ("BLUESEA_ORDER_INVALID", Self::BlueseaOrderInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
