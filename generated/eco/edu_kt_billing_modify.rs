//! `alipay.eco.edu.kt.billing.modify` · 教育缴费账单状态同步接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/billing/modify`. Described in
//! `spec/eco/edu.kt.billing.modify.yaml`.

use crate::{record, schema};

static EDU_KT_BILLING_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingModify",
    file: "spec/eco/edu.kt.billing.modify.yaml",
    fields: &[
        schema::FieldDef::text("bank_success", 9),
        schema::FieldDef::text("buyer_logon_id", 10),
        schema::FieldDef::text("buyer_user_id", 11),
        schema::FieldDef::text("buyer_user_open_id", 12),
        schema::FieldDef::text("fund_change", 13),
        schema::FieldDef::text("gmt_refund", 14),
        schema::FieldDef::text("out_request_no", 15),
        schema::FieldDef::text("out_trade_no", 16),
        schema::FieldDef::text("refund_amount", 17),
        schema::FieldDef::text("refund_detail_item_list", 18),
        schema::FieldDef::text("refund_reason", 19),
        schema::FieldDef::text("status", 20),
        schema::FieldDef::text("trade_no", 21),
    ],
    rules: &[],
};

static EDU_KT_BILLING_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingModifyResponse",
    file: "spec/eco/edu.kt.billing.modify.yaml",
    fields: &[schema::FieldDef::text("status", 24)],
    rules: &[],
};

/// A request of `alipay.eco.edu.kt.billing.modify` (教育缴费账单状态同步接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/billing/modify`. Described in
/// `spec/eco/edu.kt.billing.modify.yaml`.
/// Answered by [`EduKtBillingModifyResponse`], or by an error with a [`EduKtBillingModifyErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.billing.modify")]
#[doc(alias = "教育缴费账单状态同步接口")]
#[must_use]
#[non_exhaustive]
pub struct EduKtBillingModify {
    /// On the wire `bank_success`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:9`.
    pub bank_success: Option<String>,
    /// On the wire `buyer_logon_id`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:10`.
    pub buyer_logon_id: Option<String>,
    /// On the wire `buyer_user_id`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:11`.
    pub buyer_user_id: Option<String>,
    /// On the wire `buyer_user_open_id`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:12`.
    pub buyer_user_open_id: Option<String>,
    /// On the wire `fund_change`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:13`.
    pub fund_change: Option<String>,
    /// On the wire `gmt_refund`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:14`.
    pub gmt_refund: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:15`.
    pub out_request_no: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:16`.
    pub out_trade_no: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:17`.
    pub refund_amount: Option<String>,
    /// On the wire `refund_detail_item_list`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:18`.
    pub refund_detail_item_list: Option<String>,
    /// On the wire `refund_reason`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:19`.
    pub refund_reason: Option<String>,
    /// On the wire `status`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:20`.
    pub status: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:21`.
    pub trade_no: Option<String>,
}

impl EduKtBillingModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bank_success: None,
            buyer_logon_id: None,
            buyer_user_id: None,
            buyer_user_open_id: None,
            fund_change: None,
            gmt_refund: None,
            out_request_no: None,
            out_trade_no: None,
            refund_amount: None,
            refund_detail_item_list: None,
            refund_reason: None,
            status: None,
            trade_no: None,
        }
    }

    /// Sets [`bank_success`](Self::bank_success).
    #[inline]
    pub fn bank_success(mut self, bank_success: impl Into<String>) -> Self {
        self.bank_success = Some(bank_success.into());
        self
    }

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[inline]
    pub fn buyer_logon_id(mut self, buyer_logon_id: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(buyer_logon_id.into());
        self
    }

    /// Sets [`buyer_user_id`](Self::buyer_user_id).
    #[inline]
    pub fn buyer_user_id(mut self, buyer_user_id: impl Into<String>) -> Self {
        self.buyer_user_id = Some(buyer_user_id.into());
        self
    }

    /// Sets [`buyer_user_open_id`](Self::buyer_user_open_id).
    #[inline]
    pub fn buyer_user_open_id(mut self, buyer_user_open_id: impl Into<String>) -> Self {
        self.buyer_user_open_id = Some(buyer_user_open_id.into());
        self
    }

    /// Sets [`fund_change`](Self::fund_change).
    #[inline]
    pub fn fund_change(mut self, fund_change: impl Into<String>) -> Self {
        self.fund_change = Some(fund_change.into());
        self
    }

    /// Sets [`gmt_refund`](Self::gmt_refund).
    #[inline]
    pub fn gmt_refund(mut self, gmt_refund: impl Into<String>) -> Self {
        self.gmt_refund = Some(gmt_refund.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<String>) -> Self {
        self.refund_amount = Some(refund_amount.into());
        self
    }

    /// Sets [`refund_detail_item_list`](Self::refund_detail_item_list).
    #[inline]
    pub fn refund_detail_item_list(
        mut self,
        refund_detail_item_list: impl Into<String>,
    ) -> Self {
        self.refund_detail_item_list = Some(refund_detail_item_list.into());
        self
    }

    /// Sets [`refund_reason`](Self::refund_reason).
    #[inline]
    pub fn refund_reason(mut self, refund_reason: impl Into<String>) -> Self {
        self.refund_reason = Some(refund_reason.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for EduKtBillingModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_BILLING_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bank_success),
            1 => Some(&self.buyer_logon_id),
            2 => Some(&self.buyer_user_id),
            3 => Some(&self.buyer_user_open_id),
            4 => Some(&self.fund_change),
            5 => Some(&self.gmt_refund),
            6 => Some(&self.out_request_no),
            7 => Some(&self.out_trade_no),
            8 => Some(&self.refund_amount),
            9 => Some(&self.refund_detail_item_list),
            10 => Some(&self.refund_reason),
            11 => Some(&self.status),
            12 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bank_success),
            1 => Some(&mut self.buyer_logon_id),
            2 => Some(&mut self.buyer_user_id),
            3 => Some(&mut self.buyer_user_open_id),
            4 => Some(&mut self.fund_change),
            5 => Some(&mut self.gmt_refund),
            6 => Some(&mut self.out_request_no),
            7 => Some(&mut self.out_trade_no),
            8 => Some(&mut self.refund_amount),
            9 => Some(&mut self.refund_detail_item_list),
            10 => Some(&mut self.refund_reason),
            11 => Some(&mut self.status),
            12 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for EduKtBillingModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EduKtBillingModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtBillingModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtBillingModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EduKtBillingModify {}

impl record::Request for EduKtBillingModify {
    type Response = EduKtBillingModifyResponse;
    type ErrorCode = EduKtBillingModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.edu.kt.billing.modify",
        title: "教育缴费账单状态同步接口",
        file: "spec/eco/edu.kt.billing.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/edu/kt/billing/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EDU_KT_BILLING_MODIFY,
        response: &EDU_KT_BILLING_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.edu.kt.billing.modify` (教育缴费账单状态同步接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EduKtBillingModifyResponse {
    /// On the wire `status`, a text. Source: `spec/eco/edu.kt.billing.modify.yaml:24`.
    pub status: Option<String>,
}

impl record::Record for EduKtBillingModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_BILLING_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for EduKtBillingModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { status: None }
    }
}

impl Clone for EduKtBillingModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtBillingModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtBillingModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.edu.kt.billing.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EduKtBillingModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/edu.kt.billing.modify.yaml:27`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/edu.kt.billing.modify.yaml:28`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/edu.kt.billing.modify.yaml:29`.
    BizError,
    /// On the wire `EDU_ISV_NOT_EXIST`. Source: `spec/eco/edu.kt.billing.modify.yaml:30`.
    EduIsvNotExist,
    /// On the wire `SCHOOL_NOT_EXIST`. Source: `spec/eco/edu.kt.billing.modify.yaml:31`.
    SchoolNotExist,
    /// On the wire `EDU_ISV_SCHOOL_NOT_EXIST`. Source: `spec/eco/edu.kt.billing.modify.yaml:32`.
    EduIsvSchoolNotExist,
    /// On the wire `ALIPAY_QUERY_ORDER_FAIL`. Source: `spec/eco/edu.kt.billing.modify.yaml:33`.
    AlipayQueryOrderFail,
    /// On the wire `USER_INFO_ERROR`. Source: `spec/eco/edu.kt.billing.modify.yaml:34`.
    UserInfoError,
    /// On the wire `ILLEGAL_PARAM`. Source: `spec/eco/edu.kt.billing.modify.yaml:35`.
    IllegalParam,
    /// On the wire `INVALID_PARAMETER_REFUND_FAILED`. Source: `spec/eco/edu.kt.billing.modify.yaml:36`.
    InvalidParameterRefundFailed,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EduKtBillingModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("EDU_ISV_NOT_EXIST", Self::EduIsvNotExist),
        ("SCHOOL_NOT_EXIST", Self::SchoolNotExist),
        ("EDU_ISV_SCHOOL_NOT_EXIST", Self::EduIsvSchoolNotExist),
        ("ALIPAY_QUERY_ORDER_FAIL", Self::AlipayQueryOrderFail),
        ("USER_INFO_ERROR", Self::UserInfoError),
        ("ILLEGAL_PARAM", Self::IllegalParam),
        ("INVALID_PARAMETER_REFUND_FAILED", Self::InvalidParameterRefundFailed),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EduKtBillingModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
