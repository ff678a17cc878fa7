//! `alipay.boss.fnc.invoice.apply` · 应收开票申请(根据账单申请)
//!
//! Apply for receivable invoices on the basis of bills.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoice/apply`. Described in
//! `spec/boss/fnc.invoice.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.boss.fnc.invoice.apply` (应收开票申请(根据账单申请)).
///
/// Apply for receivable invoices on the basis of bills.
///
/// ```
/// use alipay::boss::FncInvoiceApply;
///
/// let request = FncInvoiceApply::new()
///     .invoice_amt(alipay::boss::types::MultiCurrencyMoneyOpenApi::new().cent(1));
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_amt`](Self::invoice_amt) | required |
/// | [`invoice_type`](Self::invoice_type) | one of its values |
/// | [`out_biz_type`](Self::out_biz_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoice/apply`. Described in
/// `spec/boss/fnc.invoice.apply.yaml`.
/// Returns [`FncInvoiceApplyResponse`], or an error with a [`FncInvoiceApplyErrorCode`].
#[doc(alias = "alipay.boss.fnc.invoice.apply")]
#[doc(alias = "/v3/alipay/boss/fnc/invoice/apply")]
#[doc(alias = "应收开票申请(根据账单申请)")]
#[doc(alias = "应收开票申请")]
#[doc(alias = "开票")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct FncInvoiceApply {
    /// Caller's application name; unique together with `biz_no`.
    ///
    /// 调用方身份识别标记. Example: `SETTLE_MIDDLE_GROUND`.
    pub biz_id: Option<String>,
    /// Business document or serial number; unique together with `biz_id`.
    ///
    /// 业务单据号. Example: `47674d29cadd425a7eeb3ae4b51af7d5_765915`.
    pub biz_no: Option<String>,
    /// Total amount to invoice, greater than 0\.
    ///
    /// 开票总金额; required.
    pub invoice_amt: super::types::MultiCurrencyMoneyOpenApi,
    /// Type of invoice applied for.
    ///
    /// 申请开票类型. Example: `01`.
    pub invoice_type: Option<record::Choice<FncInvoiceApplyInvoiceType>>,
    /// Remark.
    ///
    /// 备注. Example: `示例备注`.
    pub memo: Option<String>,
    /// Receivable monthly bills to invoice.
    ///
    /// Example: `2018060510122000040400841100996001`.
    pub mthtly_bill_nos: Vec<String>,
    /// User id of the applicant.
    ///
    /// 申请人的uid号. Example: `208812345677`.
    pub operator: Option<String>,
    /// Business the bills come from.
    ///
    /// Example: `03`.
    pub out_biz_type: Option<record::Choice<FncInvoiceApplyOutBizType>>,
}

impl FncInvoiceApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_id`](Self::biz_id).
    #[inline]
    pub fn biz_id(mut self, biz_id: impl Into<String>) -> Self {
        self.biz_id = Some(biz_id.into());
        self
    }

    /// Sets [`biz_no`](Self::biz_no).
    #[inline]
    pub fn biz_no(mut self, biz_no: impl Into<String>) -> Self {
        self.biz_no = Some(biz_no.into());
        self
    }

    /// Sets [`invoice_amt`](Self::invoice_amt).
    #[inline]
    pub fn invoice_amt(
        mut self,
        invoice_amt: super::types::MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.invoice_amt = invoice_amt;
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(
        mut self,
        invoice_type: impl Into<record::Choice<FncInvoiceApplyInvoiceType>>,
    ) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`mthtly_bill_nos`](Self::mthtly_bill_nos).
    #[inline]
    pub fn mthtly_bill_nos(
        mut self,
        mthtly_bill_nos: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mthtly_bill_nos = mthtly_bill_nos.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`operator`](Self::operator).
    #[inline]
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets [`out_biz_type`](Self::out_biz_type).
    #[inline]
    pub fn out_biz_type(
        mut self,
        out_biz_type: impl Into<record::Choice<FncInvoiceApplyOutBizType>>,
    ) -> Self {
        self.out_biz_type = Some(out_biz_type.into());
        self
    }
}

/// The response of `alipay.boss.fnc.invoice.apply` (应收开票申请(根据账单申请)).
#[non_exhaustive]
pub struct FncInvoiceApplyResponse {
    /// Unique id of the invoice application.
    ///
    /// 开票申请ID. Example: `2017090710122000473800320000049574`.
    pub result_set: Option<String>,
}

/// The values of the platform's type `FncInvoiceApplyInvoiceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncInvoiceApplyInvoiceType {
    /// `01`: Special VAT invoice (专票).
    V01,
    /// `02`: Ordinary invoice (普票).
    V02,
}

record::enumeration!(FncInvoiceApplyInvoiceType, "01" V01, "02" V02);

/// The values of the platform's type `FncInvoiceApplyOutBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncInvoiceApplyOutBizType {
    /// `01`: Main site.
    V01,
    /// `02`: Zhima.
    V02,
    /// `03`: Financial cloud.
    V03,
}

record::enumeration!(FncInvoiceApplyOutBizType, "01" V01, "02" V02, "03" V03);

/// The error codes of `alipay.boss.fnc.invoice.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FncInvoiceApplyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    FncInvoiceApplyErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "BIZ_ERROR" BizError
);

impl record::CallRequest for FncInvoiceApply {}

impl record::Request for FncInvoiceApply {
    type Response = FncInvoiceApplyResponse;
    type ErrorCode = FncInvoiceApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.boss.fnc.invoice.apply",
        title: "应收开票申请(根据账单申请)",
        file: "spec/boss/fnc.invoice.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/boss/fnc/invoice/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &FNC_INVOICE_APPLY,
        response: &FNC_INVOICE_APPLY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    FncInvoiceApply, FNC_INVOICE_APPLY, 0 biz_id None, 1 biz_no None, 2 invoice_amt
    Default::default(), 3 invoice_type None, 4 memo None, 5 mthtly_bill_nos Vec::new(), 6
    operator None, 7 out_biz_type None
);

record::record!(FncInvoiceApplyResponse, FNC_INVOICE_APPLY_RESPONSE, 0 result_set None);

static FNC_INVOICE_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceApply",
    file: "spec/boss/fnc.invoice.apply.yaml",
    rows: &[
        schema::Row::Text("biz_id"),
        schema::Row::Text("biz_no"),
        schema::Row::Limited(
            "invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "invoice_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
        schema::Row::Text("memo"),
        schema::Row::Plain(
            "mthtly_bill_nos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("operator"),
        schema::Row::Limited(
            "out_biz_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02", "03"]))],
        ),
    ],
    rules: &[],
    lines: &[11, 16, 21, 25, 26, 29, 34, 35, 39, 40, 42],
};

static FNC_INVOICE_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceApplyResponse",
    file: "spec/boss/fnc.invoice.apply.yaml",
    rows: &[schema::Row::Text("result_set")],
    rules: &[],
    lines: &[],
};
