//! `alipay.ebpp.invoice.applystatus.query` · 根据外部订单号查询开票状态
//!
//! Query the issuing state of orders; only the state, no invoice data.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/applystatus/query`. Described
//! in `spec/ebpp/invoice.applystatus.query.yaml`.

use crate::{record, schema};

static INVOICE_APPLYSTATUS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplystatusQuery",
    file: "spec/ebpp/invoice.applystatus.query.yaml",
    fields: &[
        schema::FieldDef::text("m_short_name", 11),
        schema::FieldDef::new(
            "order_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::text("sub_m_short_name", 21),
    ],
    rules: &[],
};

static INVOICE_APPLYSTATUS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplystatusQueryResponse",
    file: "spec/ebpp/invoice.applystatus.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "apply_status_brief_dtos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_APPLY_STATUS_BRIEF_DTO),
                    limits: &[],
                },
            ),
            28,
        ),
    ],
    rules: &[],
};

static ORDER_APPLY_STATUS_BRIEF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderApplyStatusBriefDto",
    file: "spec/ebpp/invoice.applystatus.query.yaml",
    fields: &[
        schema::FieldDef::text("apply_status", 34),
        schema::FieldDef::text("order_no", 43),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.applystatus.query` (根据外部订单号查询开票状态).
///
/// Query the issuing state of orders; only the state, no invoice data.
///
/// ```
/// use alipay::ebpp::InvoiceApplystatusQuery;
///
/// let request = InvoiceApplystatusQuery::new()
///     .m_short_name("KFC");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/applystatus/query`. Described
/// in `spec/ebpp/invoice.applystatus.query.yaml`.
/// Returns [`InvoiceApplystatusQueryResponse`], or an error with a [`InvoiceApplystatusQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.applystatus.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/applystatus/query")]
#[doc(alias = "根据外部订单号查询开票状态")]
#[doc(alias = "开票")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceApplystatusQuery {
    /// Short brand name the merchant gave when joining.
    ///
    /// 商户的一级简称. Example: `KFC`.
    pub m_short_name: Option<String>,
    /// Order numbers to query, not limited to Alipay trades.
    ///
    /// 待查询订单开票状态列表. Example: `["20200520110046966071","20200520110046966072","20200520110046966073"]`.
    pub order_no_list: Vec<String>,
    /// Short store name; brand and store name together must be unique.
    ///
    /// 商户的二级简称. Example: `KFC-HZ-19003`.
    pub sub_m_short_name: Option<String>,
}

impl InvoiceApplystatusQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            m_short_name: None,
            order_no_list: Vec::new(),
            sub_m_short_name: None,
        }
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
    pub fn m_short_name(mut self, m_short_name: impl Into<String>) -> Self {
        self.m_short_name = Some(m_short_name.into());
        self
    }

    /// Sets [`order_no_list`](Self::order_no_list).
    #[inline]
    pub fn order_no_list(
        mut self,
        order_no_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_no_list = order_no_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`sub_m_short_name`](Self::sub_m_short_name).
    #[inline]
    pub fn sub_m_short_name(mut self, sub_m_short_name: impl Into<String>) -> Self {
        self.sub_m_short_name = Some(sub_m_short_name.into());
        self
    }
}

impl record::Record for InvoiceApplystatusQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_APPLYSTATUS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.m_short_name),
            1 => Some(&self.order_no_list),
            2 => Some(&self.sub_m_short_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.m_short_name),
            1 => Some(&mut self.order_no_list),
            2 => Some(&mut self.sub_m_short_name),
            _ => None,
        }
    }
}

impl Default for InvoiceApplystatusQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceApplystatusQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceApplystatusQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceApplystatusQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceApplystatusQuery {}

impl record::Request for InvoiceApplystatusQuery {
    type Response = InvoiceApplystatusQueryResponse;
    type ErrorCode = InvoiceApplystatusQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.applystatus.query",
        title: "根据外部订单号查询开票状态",
        file: "spec/ebpp/invoice.applystatus.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/applystatus/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_APPLYSTATUS_QUERY,
        response: &INVOICE_APPLYSTATUS_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.ebpp.invoice.applystatus.query` (根据外部订单号查询开票状态).
#[non_exhaustive]
pub struct InvoiceApplystatusQueryResponse {
    /// Issuing state of each order.
    pub apply_status_brief_dtos: Vec<OrderApplyStatusBriefDto>,
}

impl record::Record for InvoiceApplystatusQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_APPLYSTATUS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_status_brief_dtos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_status_brief_dtos),
            _ => None,
        }
    }
}

impl Default for InvoiceApplystatusQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            apply_status_brief_dtos: Vec::new(),
        }
    }
}

impl Clone for InvoiceApplystatusQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceApplystatusQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceApplystatusQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Issuing state of an order.
#[non_exhaustive]
pub struct OrderApplyStatusBriefDto {
    /// Issuing state.
    ///
    /// Example: `SUCCESS`.
    pub apply_status: Option<record::Choice<OrderApplyStatusBriefDtoApplyStatus>>,
    /// Main or sub-order number of the application, not limited to Alipay trades.
    ///
    /// Example: `20200520110046966071`.
    pub order_no: Option<String>,
}

impl record::Record for OrderApplyStatusBriefDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_APPLY_STATUS_BRIEF_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_status),
            1 => Some(&self.order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_status),
            1 => Some(&mut self.order_no),
            _ => None,
        }
    }
}

impl Default for OrderApplyStatusBriefDto {
    #[inline]
    fn default() -> Self {
        Self {
            apply_status: None,
            order_no: None,
        }
    }
}

impl Clone for OrderApplyStatusBriefDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderApplyStatusBriefDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderApplyStatusBriefDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `OrderApplyStatusBriefDtoApplyStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrderApplyStatusBriefDtoApplyStatus {
    /// `SUCCESS`: Issued (开票成功).
    Success,
    /// `FAIL`: Issuing failed (开票失败).
    Fail,
    /// `PROCESS`: Being issued (开票中).
    Process,
    /// `NOTEXIST`: No such application (申请不存在).
    Notexist,
}

impl record::Enumeration for OrderApplyStatusBriefDtoApplyStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
        ("PROCESS", Self::Process),
        ("NOTEXIST", Self::Notexist),
    ];
}

impl std::fmt::Debug for OrderApplyStatusBriefDtoApplyStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.applystatus.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceApplystatusQueryErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceApplystatusQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[("BIZ_ERROR", Self::BizError)];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceApplystatusQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
