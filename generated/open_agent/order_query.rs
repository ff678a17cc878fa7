//! `alipay.open.agent.order.query` · 查询申请单状态
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/agent/order/query`. Described in
//! `spec/open_agent/order.query.yaml`.

use crate::{record, schema};

static ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQuery",
    file: "spec/open_agent/order.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("batch_no", 10)
        },
    ],
    rules: &[],
};

static ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQueryResponse",
    file: "spec/open_agent/order.query.yaml",
    fields: &[
        schema::FieldDef::text("agent_app_id", 13),
        schema::FieldDef::text("confirm_url", 14),
        schema::FieldDef::text("merchant_pid", 15),
        schema::FieldDef::text("order_no", 16),
        schema::FieldDef::text("order_status", 17),
        schema::FieldDef::new(
            "product_agent_status_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRODUCT_AGENT_STATUS_INFO),
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef::text("reject_reason", 19),
        schema::FieldDef::new(
            "restrict_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SIGN_RESTRICT_INFO),
                    limits: &[],
                },
            ),
            20,
        ),
    ],
    rules: &[],
};

static PRODUCT_AGENT_STATUS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductAgentStatusInfo",
    file: "spec/open_agent/order.query.yaml",
    fields: &[
        schema::FieldDef::text("product_code", 25),
        schema::FieldDef::text("product_name", 26),
        schema::FieldDef::text("reject_reason", 27),
        schema::FieldDef::text("status", 28),
    ],
    rules: &[],
};

static SIGN_RESTRICT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignRestrictInfo",
    file: "spec/open_agent/order.query.yaml",
    fields: &[
        schema::FieldDef::text("restrict_product", 32),
        schema::FieldDef::text("restrict_reason", 33),
        schema::FieldDef::text("restrict_reason_code", 34),
        schema::FieldDef::text("restrict_version", 35),
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
#[must_use]
#[non_exhaustive]
pub struct OrderQuery {
    /// On the wire `batch_no`, a text. Source: `spec/open_agent/order.query.yaml:10`.
    pub batch_no: Option<String>,
}

impl OrderQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { batch_no: None }
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
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

impl Default for OrderQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.order.query",
        title: "查询申请单状态",
        file: "spec/open_agent/order.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.agent.order.query` (查询申请单状态).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OrderQueryResponse {
    /// On the wire `agent_app_id`, a text. Source: `spec/open_agent/order.query.yaml:13`.
    pub agent_app_id: Option<String>,
    /// On the wire `confirm_url`, a text. Source: `spec/open_agent/order.query.yaml:14`.
    pub confirm_url: Option<String>,
    /// On the wire `merchant_pid`, a text. Source: `spec/open_agent/order.query.yaml:15`.
    pub merchant_pid: Option<String>,
    /// On the wire `order_no`, a text. Source: `spec/open_agent/order.query.yaml:16`.
    pub order_no: Option<String>,
    /// On the wire `order_status`, a text. Source: `spec/open_agent/order.query.yaml:17`.
    pub order_status: Option<String>,
    /// On the wire `product_agent_status_infos`, a list; each element is a record of the kind
    /// `ProductAgentStatusInfo`. Source: `spec/open_agent/order.query.yaml:18`.
    pub product_agent_status_infos: Vec<ProductAgentStatusInfo>,
    /// On the wire `reject_reason`, a text. Source: `spec/open_agent/order.query.yaml:19`.
    pub reject_reason: Option<String>,
    /// On the wire `restrict_infos`, a list; each element is a record of the kind `SignRestrictInfo`. Source:
    /// `spec/open_agent/order.query.yaml:20`.
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

impl Default for OrderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agent_app_id: None,
            confirm_url: None,
            merchant_pid: None,
            order_no: None,
            order_status: None,
            product_agent_status_infos: Vec::new(),
            reject_reason: None,
            restrict_infos: Vec::new(),
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
#[non_exhaustive]
pub struct ProductAgentStatusInfo {
    /// On the wire `product_code`, a text. Source: `spec/open_agent/order.query.yaml:25`.
    pub product_code: Option<String>,
    /// On the wire `product_name`, a text. Source: `spec/open_agent/order.query.yaml:26`.
    pub product_name: Option<String>,
    /// On the wire `reject_reason`, a text. Source: `spec/open_agent/order.query.yaml:27`.
    pub reject_reason: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_agent/order.query.yaml:28`.
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

impl Default for ProductAgentStatusInfo {
    #[inline]
    fn default() -> Self {
        Self {
            product_code: None,
            product_name: None,
            reject_reason: None,
            status: None,
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
#[non_exhaustive]
pub struct SignRestrictInfo {
    /// On the wire `restrict_product`, a text. Source: `spec/open_agent/order.query.yaml:32`.
    pub restrict_product: Option<String>,
    /// On the wire `restrict_reason`, a text. Source: `spec/open_agent/order.query.yaml:33`.
    pub restrict_reason: Option<String>,
    /// On the wire `restrict_reason_code`, a text. Source: `spec/open_agent/order.query.yaml:34`.
    pub restrict_reason_code: Option<String>,
    /// On the wire `restrict_version`, a text. Source: `spec/open_agent/order.query.yaml:35`.
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

impl Default for SignRestrictInfo {
    #[inline]
    fn default() -> Self {
        Self {
            restrict_product: None,
            restrict_reason: None,
            restrict_reason_code: None,
            restrict_version: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for OrderQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
