//! `alipay.open.agent.order.query` · 查询申请单状态
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/agent/order/query`. Described in
//! `spec/open_agent/order.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_agent/order.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.agent.order.query",
    title: "查询申请单状态",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/open/agent/order/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &ORDER_QUERY,
    response: &ORDER_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_BATCH_NO",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "BATCH_IS_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 41,
        },
        schema::ErrorDef {
            code: "NO_APP_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "BATCH_STATUS_NOT_SUBMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
    ],
};

static ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "batch_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agent_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "confirm_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "merchant_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "order_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "product_agent_status_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRODUCT_AGENT_STATUS_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "reject_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "restrict_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SIGN_RESTRICT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

static PRODUCT_AGENT_STATUS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductAgentStatusInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "product_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "reject_reason",
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
    ],
    rules: &[],
};

static SIGN_RESTRICT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignRestrictInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "restrict_product",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "restrict_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "restrict_reason_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "restrict_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.agent.order.query` (查询申请单状态).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/agent/order/query`. Described in
/// `spec/open_agent/order.query.yaml`.
/// Answered by [`OrderQueryResponse`], or by an error with a [`OrderQueryErrorCode`].
#[doc(alias = "alipay.open.agent.order.query")]
#[doc(alias = "查询申请单状态")]
#[derive(Default)]
#[non_exhaustive]
pub struct OrderQuery {
    /// The field `batch_no`: a text.
    ///
    /// On the wire `batch_no`. Source: `spec/open_agent/order.query.yaml:10`.
    pub batch_no: Option<String>,
}

impl OrderQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    #[must_use]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }
}

impl record::Record for OrderQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.batch_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_no),
            _ => None,
        }
    }
}

impl Clone for OrderQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OrderQuery {}

impl record::Request for OrderQuery {
    type Response = OrderQueryResponse;
    type ErrorCode = OrderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.agent.order.query` (查询申请单状态).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct OrderQueryResponse {
    /// The field `agent_app_id`: a text.
    ///
    /// On the wire `agent_app_id`. Source: `spec/open_agent/order.query.yaml:13`.
    pub agent_app_id: Option<String>,
    /// The field `confirm_url`: a text.
    ///
    /// On the wire `confirm_url`. Source: `spec/open_agent/order.query.yaml:14`.
    pub confirm_url: Option<String>,
    /// The field `merchant_pid`: a text.
    ///
    /// On the wire `merchant_pid`. Source: `spec/open_agent/order.query.yaml:15`.
    pub merchant_pid: Option<String>,
    /// The field `order_no`: a text.
    ///
    /// On the wire `order_no`. Source: `spec/open_agent/order.query.yaml:16`.
    pub order_no: Option<String>,
    /// The field `order_status`: a text.
    ///
    /// On the wire `order_status`. Source: `spec/open_agent/order.query.yaml:17`.
    pub order_status: Option<String>,
    /// The field `product_agent_status_infos`: a list; each element is a record of the kind `ProductAgentStatusInfo`.
    ///
    /// On the wire `product_agent_status_infos`. Source: `spec/open_agent/order.query.yaml:18`.
    pub product_agent_status_infos: Vec<ProductAgentStatusInfo>,
    /// The field `reject_reason`: a text.
    ///
    /// On the wire `reject_reason`. Source: `spec/open_agent/order.query.yaml:19`.
    pub reject_reason: Option<String>,
    /// The field `restrict_infos`: a list; each element is a record of the kind `SignRestrictInfo`.
    ///
    /// On the wire `restrict_infos`. Source: `spec/open_agent/order.query.yaml:20`.
    pub restrict_infos: Vec<SignRestrictInfo>,
}

impl record::Record for OrderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agent_app_id),
            1 => Some(&self.confirm_url),
            2 => Some(&self.merchant_pid),
            3 => Some(&self.order_no),
            4 => Some(&self.order_status),
            5 => Some(&self.product_agent_status_infos),
            6 => Some(&self.reject_reason),
            7 => Some(&self.restrict_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agent_app_id),
            1 => Some(&mut self.confirm_url),
            2 => Some(&mut self.merchant_pid),
            3 => Some(&mut self.order_no),
            4 => Some(&mut self.order_status),
            5 => Some(&mut self.product_agent_status_infos),
            6 => Some(&mut self.reject_reason),
            7 => Some(&mut self.restrict_infos),
            _ => None,
        }
    }
}

impl Clone for OrderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ProductAgentStatusInfo`.
///
/// Source: `spec/open_agent/order.query.yaml:23`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductAgentStatusInfo {
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/open_agent/order.query.yaml:25`.
    pub product_code: Option<String>,
    /// The field `product_name`: a text.
    ///
    /// On the wire `product_name`. Source: `spec/open_agent/order.query.yaml:26`.
    pub product_name: Option<String>,
    /// The field `reject_reason`: a text.
    ///
    /// On the wire `reject_reason`. Source: `spec/open_agent/order.query.yaml:27`.
    pub reject_reason: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_agent/order.query.yaml:28`.
    pub status: Option<String>,
}

impl record::Record for ProductAgentStatusInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRODUCT_AGENT_STATUS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.product_name),
            2 => Some(&self.reject_reason),
            3 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.product_name),
            2 => Some(&mut self.reject_reason),
            3 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Clone for ProductAgentStatusInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ProductAgentStatusInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ProductAgentStatusInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SignRestrictInfo`.
///
/// Source: `spec/open_agent/order.query.yaml:30`.
#[derive(Default)]
#[non_exhaustive]
pub struct SignRestrictInfo {
    /// The field `restrict_product`: a text.
    ///
    /// On the wire `restrict_product`. Source: `spec/open_agent/order.query.yaml:32`.
    pub restrict_product: Option<String>,
    /// The field `restrict_reason`: a text.
    ///
    /// On the wire `restrict_reason`. Source: `spec/open_agent/order.query.yaml:33`.
    pub restrict_reason: Option<String>,
    /// The field `restrict_reason_code`: a text.
    ///
    /// On the wire `restrict_reason_code`. Source: `spec/open_agent/order.query.yaml:34`.
    pub restrict_reason_code: Option<String>,
    /// The field `restrict_version`: a text.
    ///
    /// On the wire `restrict_version`. Source: `spec/open_agent/order.query.yaml:35`.
    pub restrict_version: Option<String>,
}

impl record::Record for SignRestrictInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_RESTRICT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.restrict_product),
            1 => Some(&self.restrict_reason),
            2 => Some(&self.restrict_reason_code),
            3 => Some(&self.restrict_version),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.restrict_product),
            1 => Some(&mut self.restrict_reason),
            2 => Some(&mut self.restrict_reason_code),
            3 => Some(&mut self.restrict_version),
            _ => None,
        }
    }
}

impl Clone for SignRestrictInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignRestrictInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignRestrictInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.agent.order.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderQueryErrorCode {
    /// On the wire `INVALID_BATCH_NO`. Source: `spec/open_agent/order.query.yaml:38`.
    InvalidBatchNo,
    /// On the wire `BATCH_IS_NOT_EXIST`. Source: `spec/open_agent/order.query.yaml:39`.
    BatchIsNotExist,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_agent/order.query.yaml:40`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_agent/order.query.yaml:41`.
    SystemError,
    /// On the wire `NO_APP_PERMISSION`. Source: `spec/open_agent/order.query.yaml:42`.
    NoAppPermission,
    /// On the wire `BATCH_STATUS_NOT_SUBMIT`. Source: `spec/open_agent/order.query.yaml:43`.
    BatchStatusNotSubmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_BATCH_NO", Self::InvalidBatchNo),
        ("BATCH_IS_NOT_EXIST", Self::BatchIsNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_APP_PERMISSION", Self::NoAppPermission),
        ("BATCH_STATUS_NOT_SUBMIT", Self::BatchStatusNotSubmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
