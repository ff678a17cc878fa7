//! `alipay.ebpp.invoice.applystatus.query` · 根据外部订单号查询开票状态
//!
//! Query the issuing state of orders; only the state, no invoice data.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/applystatus/query`. Described
//! in `spec/ebpp/invoice.applystatus.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.ebpp.invoice.applystatus.query` (根据外部订单号查询开票状态).
#[non_exhaustive]
pub struct InvoiceApplystatusQueryResponse {
    /// Issuing state of each order.
    pub apply_status_brief_dtos: Vec<OrderApplyStatusBriefDto>,
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

/// The values of the platform's type `OrderApplyStatusBriefDtoApplyStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    OrderApplyStatusBriefDtoApplyStatus, "SUCCESS" Success, "FAIL" Fail, "PROCESS"
    Process, "NOTEXIST" Notexist
);

/// The error codes of `alipay.ebpp.invoice.applystatus.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceApplystatusQueryErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(InvoiceApplystatusQueryErrorCode, "BIZ_ERROR" BizError);

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

record::record!(
    InvoiceApplystatusQuery, INVOICE_APPLYSTATUS_QUERY, 0 m_short_name None, 1
    order_no_list Vec::new(), 2 sub_m_short_name None
);

record::record!(
    InvoiceApplystatusQueryResponse, INVOICE_APPLYSTATUS_QUERY_RESPONSE, 0
    apply_status_brief_dtos Vec::new()
);

record::record!(
    OrderApplyStatusBriefDto, ORDER_APPLY_STATUS_BRIEF_DTO, 0 apply_status None, 1
    order_no None
);

static INVOICE_APPLYSTATUS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplystatusQuery",
    file: "spec/ebpp/invoice.applystatus.query.yaml",
    rows: &[
        schema::Row::Text("m_short_name"),
        schema::Row::Plain(
            "order_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("sub_m_short_name"),
    ],
    rules: &[],
    lines: &[11, 16, 21],
};

static INVOICE_APPLYSTATUS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplystatusQueryResponse",
    file: "spec/ebpp/invoice.applystatus.query.yaml",
    rows: &[
        schema::Row::Plain(
            "apply_status_brief_dtos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_APPLY_STATUS_BRIEF_DTO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static ORDER_APPLY_STATUS_BRIEF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderApplyStatusBriefDto",
    file: "spec/ebpp/invoice.applystatus.query.yaml",
    rows: &[schema::Row::Text("apply_status"), schema::Row::Text("order_no")],
    rules: &[],
    lines: &[],
};
