//! `alipay.open.mini.tips.delivery.query` · 小程序收藏引导投放活动详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/tips/delivery/query`. Described in
//! `spec/open_mini/tips.delivery.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/tips.delivery.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.tips.delivery.query",
    title: "小程序收藏引导投放活动详情查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/open/mini/tips/delivery/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &TIPS_DELIVERY_QUERY,
    response: &TIPS_DELIVERY_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "DELIVER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "NO_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
    ],
};

static TIPS_DELIVERY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "delivery_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static TIPS_DELIVERY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "delivery_content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "delivery_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "delivery_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "fail_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "match_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "match_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.tips.delivery.query` (小程序收藏引导投放活动详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/tips/delivery/query`. Described in
/// `spec/open_mini/tips.delivery.query.yaml`.
/// Answered by [`TipsDeliveryQueryResponse`], or by an error with a [`TipsDeliveryQueryErrorCode`].
#[doc(alias = "alipay.open.mini.tips.delivery.query")]
#[doc(alias = "小程序收藏引导投放活动详情查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct TipsDeliveryQuery {
    /// The field `delivery_id`: a text.
    ///
    /// On the wire `delivery_id`. Source: `spec/open_mini/tips.delivery.query.yaml:10`.
    pub delivery_id: Option<String>,
}

impl TipsDeliveryQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_id`](Self::delivery_id).
    #[inline]
    #[must_use]
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = Some(delivery_id.into());
        self
    }
}

impl record::Record for TipsDeliveryQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIPS_DELIVERY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_id),
            _ => None,
        }
    }
}

impl Clone for TipsDeliveryQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TipsDeliveryQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TipsDeliveryQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TipsDeliveryQuery {}

impl record::Request for TipsDeliveryQuery {
    type Response = TipsDeliveryQueryResponse;
    type ErrorCode = TipsDeliveryQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.tips.delivery.query` (小程序收藏引导投放活动详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct TipsDeliveryQueryResponse {
    /// The field `delivery_content`: a text.
    ///
    /// On the wire `delivery_content`. Source: `spec/open_mini/tips.delivery.query.yaml:13`.
    pub delivery_content: Option<String>,
    /// The field `delivery_id`: a text.
    ///
    /// On the wire `delivery_id`. Source: `spec/open_mini/tips.delivery.query.yaml:14`.
    pub delivery_id: Option<String>,
    /// The field `delivery_name`: a text.
    ///
    /// On the wire `delivery_name`. Source: `spec/open_mini/tips.delivery.query.yaml:15`.
    pub delivery_name: Option<String>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/open_mini/tips.delivery.query.yaml:16`.
    pub end_time: Option<String>,
    /// The field `fail_reason`: a text.
    ///
    /// On the wire `fail_reason`. Source: `spec/open_mini/tips.delivery.query.yaml:17`.
    pub fail_reason: Option<String>,
    /// The field `match_type`: a text.
    ///
    /// On the wire `match_type`. Source: `spec/open_mini/tips.delivery.query.yaml:18`.
    pub match_type: Option<String>,
    /// The field `match_url`: a text.
    ///
    /// On the wire `match_url`. Source: `spec/open_mini/tips.delivery.query.yaml:19`.
    pub match_url: Option<String>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/open_mini/tips.delivery.query.yaml:20`.
    pub start_time: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_mini/tips.delivery.query.yaml:21`.
    pub status: Option<String>,
}

impl record::Record for TipsDeliveryQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIPS_DELIVERY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_content),
            1 => Some(&self.delivery_id),
            2 => Some(&self.delivery_name),
            3 => Some(&self.end_time),
            4 => Some(&self.fail_reason),
            5 => Some(&self.match_type),
            6 => Some(&self.match_url),
            7 => Some(&self.start_time),
            8 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_content),
            1 => Some(&mut self.delivery_id),
            2 => Some(&mut self.delivery_name),
            3 => Some(&mut self.end_time),
            4 => Some(&mut self.fail_reason),
            5 => Some(&mut self.match_type),
            6 => Some(&mut self.match_url),
            7 => Some(&mut self.start_time),
            8 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Clone for TipsDeliveryQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TipsDeliveryQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TipsDeliveryQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.tips.delivery.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TipsDeliveryQueryErrorCode {
    /// On the wire `DELIVER_NOT_EXIST`. Source: `spec/open_mini/tips.delivery.query.yaml:24`.
    DeliverNotExist,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_mini/tips.delivery.query.yaml:25`.
    NoPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TipsDeliveryQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("DELIVER_NOT_EXIST", Self::DeliverNotExist),
        ("NO_PERMISSION", Self::NoPermission),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
