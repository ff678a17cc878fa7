//! `alipay.boss.fnc.invoice.apply` · 应收开票申请(根据账单申请)
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoice/apply`. Described in
//! `spec/boss/fnc.invoice.apply.yaml`.

use crate::{record, schema};

static FNC_INVOICE_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceApply",
    file: "spec/boss/fnc.invoice.apply.yaml",
    fields: &[
        schema::FieldDef::text("biz_id", 9),
        schema::FieldDef::text("biz_no", 10),
        schema::FieldDef::new(
            "invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            11,
        ),
        schema::FieldDef::text("invoice_type", 12),
        schema::FieldDef::text("memo", 13),
        schema::FieldDef::new(
            "mthtly_bill_nos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::text("operator", 15),
        schema::FieldDef::text("out_biz_type", 16),
    ],
    rules: &[],
};

static FNC_INVOICE_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceApplyResponse",
    file: "spec/boss/fnc.invoice.apply.yaml",
    fields: &[schema::FieldDef::text("result_set", 19)],
    rules: &[],
};

/// A request of `alipay.boss.fnc.invoice.apply` (应收开票申请(根据账单申请)).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoice/apply`. Described in
/// `spec/boss/fnc.invoice.apply.yaml`.
/// Answered by [`FncInvoiceApplyResponse`], or by an error with a [`FncInvoiceApplyErrorCode`].
#[doc(alias = "alipay.boss.fnc.invoice.apply")]
#[doc(alias = "应收开票申请(根据账单申请)")]
#[doc(alias = "应收开票申请")]
#[must_use]
#[non_exhaustive]
pub struct FncInvoiceApply {
    /// On the wire `biz_id`, a text. Source: `spec/boss/fnc.invoice.apply.yaml:9`.
    pub biz_id: Option<String>,
    /// On the wire `biz_no`, a text. Source: `spec/boss/fnc.invoice.apply.yaml:10`.
    pub biz_no: Option<String>,
    /// On the wire `invoice_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoice.apply.yaml:11`.
    pub invoice_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `invoice_type`, a text. Source: `spec/boss/fnc.invoice.apply.yaml:12`.
    pub invoice_type: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/boss/fnc.invoice.apply.yaml:13`.
    pub memo: Option<String>,
    /// On the wire `mthtly_bill_nos`, a list; each element is a text. Source: `spec/boss/fnc.invoice.apply.yaml:14`.
    pub mthtly_bill_nos: Vec<String>,
    /// On the wire `operator`, a text. Source: `spec/boss/fnc.invoice.apply.yaml:15`.
    pub operator: Option<String>,
    /// On the wire `out_biz_type`, a text. Source: `spec/boss/fnc.invoice.apply.yaml:16`.
    pub out_biz_type: Option<String>,
}

impl FncInvoiceApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_id: None,
            biz_no: None,
            invoice_amt: None,
            invoice_type: None,
            memo: None,
            mthtly_bill_nos: Vec::new(),
            operator: None,
            out_biz_type: None,
        }
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
        self.invoice_amt = Some(invoice_amt);
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(mut self, invoice_type: impl Into<String>) -> Self {
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
    pub fn out_biz_type(mut self, out_biz_type: impl Into<String>) -> Self {
        self.out_biz_type = Some(out_biz_type.into());
        self
    }
}

impl record::Record for FncInvoiceApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_INVOICE_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_id),
            1 => Some(&self.biz_no),
            2 => Some(&self.invoice_amt),
            3 => Some(&self.invoice_type),
            4 => Some(&self.memo),
            5 => Some(&self.mthtly_bill_nos),
            6 => Some(&self.operator),
            7 => Some(&self.out_biz_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_id),
            1 => Some(&mut self.biz_no),
            2 => Some(&mut self.invoice_amt),
            3 => Some(&mut self.invoice_type),
            4 => Some(&mut self.memo),
            5 => Some(&mut self.mthtly_bill_nos),
            6 => Some(&mut self.operator),
            7 => Some(&mut self.out_biz_type),
            _ => None,
        }
    }
}

impl Default for FncInvoiceApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FncInvoiceApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncInvoiceApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncInvoiceApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.boss.fnc.invoice.apply` (应收开票申请(根据账单申请)).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct FncInvoiceApplyResponse {
    /// On the wire `result_set`, a text. Source: `spec/boss/fnc.invoice.apply.yaml:19`.
    pub result_set: Option<String>,
}

impl record::Record for FncInvoiceApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_INVOICE_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result_set),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result_set),
            _ => None,
        }
    }
}

impl Default for FncInvoiceApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { result_set: None }
    }
}

impl Clone for FncInvoiceApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncInvoiceApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncInvoiceApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.boss.fnc.invoice.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FncInvoiceApplyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/boss/fnc.invoice.apply.yaml:22`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/boss/fnc.invoice.apply.yaml:23`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/boss/fnc.invoice.apply.yaml:24`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for FncInvoiceApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for FncInvoiceApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
