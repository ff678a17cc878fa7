//! `alipay.data.bill.ereceiptagent.apply` · ISV代理商户申请电子回单
//!
//! Apply for a receipt of a merchant's fund business as an ISV.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/ereceiptagent/apply`. Described in
//! `spec/data/bill.ereceiptagent.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.bill.ereceiptagent.apply` (ISV代理商户申请电子回单).
///
/// Apply for a receipt of a merchant's fund business as an ISV.
///
/// ```
/// use alipay::data::BillEreceiptagentApply;
///
/// let request = BillEreceiptagentApply::new()
///     .agreement_no("20200826170801");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/ereceiptagent/apply`. Described in
/// `spec/data/bill.ereceiptagent.apply.yaml`.
/// Returns [`BillEreceiptagentApplyResponse`], or an error with a [`BillEreceiptagentApplyErrorCode`].
#[doc(alias = "alipay.data.bill.ereceiptagent.apply")]
#[doc(alias = "/v3/alipay/data/bill/ereceiptagent/apply")]
#[doc(alias = "ISV代理商户申请电子回单")]
#[doc(alias = "商户")]
#[doc(alias = "电子回单")]
#[doc(alias = "回单")]
#[must_use]
#[non_exhaustive]
pub struct BillEreceiptagentApply {
    /// Number of the authorization agreement between ISV and merchant.
    ///
    /// Example: `20200826170801`.
    pub agreement_no: Option<String>,
    /// Product code of the agreement (`personal_product_code`), from agreement query or signing notification.
    ///
    /// Other values may be added.
    pub agreement_type: Option<record::Choice<BillEreceiptagentApplyAgreementType>>,
    /// End of the search period, inclusive.
    ///
    /// 查询时间区间的结束时间. Example: `2023-11-08 00:00:00`.
    pub end_time: Option<String>,
    /// For `FUND_DETAIL` the fund order number from the deposit, transfer or withdrawal API.
    ///
    /// Example: `2020xxx`.
    pub key: Option<String>,
    /// Start of the search period.
    ///
    /// 搜索范围的起始时间. Example: `2023-11-08 00:00:00`.
    pub start_time: Option<String>,
    /// Kind of receipt applied for.
    ///
    /// 申请的类型; other values may be added. Example: `FUND_DETAIL`.
    pub r#type: Option<record::Choice<BillEreceiptagentApplyType>>,
}

impl BillEreceiptagentApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`agreement_type`](Self::agreement_type).
    #[inline]
    pub fn agreement_type(
        mut self,
        agreement_type: impl Into<record::Choice<BillEreceiptagentApplyAgreementType>>,
    ) -> Self {
        self.agreement_type = Some(agreement_type.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`key`](Self::key).
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<BillEreceiptagentApplyType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The response of `alipay.data.bill.ereceiptagent.apply` (ISV代理商户申请电子回单).
#[non_exhaustive]
pub struct BillEreceiptagentApplyResponse {
    /// Application number with which the processing state is queried.
    ///
    /// Example: `12321`.
    pub file_id: Option<String>,
}

/// The values of the platform's type `BillEreceiptagentApplyAgreementType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillEreceiptagentApplyAgreementType {
    /// `FUND_SAFT_SIGN_WITHHOLDING_P`: Safe payout agreement.
    FundSaftSignWithholdingP,
    /// `FLEXIBLE_EMPLOYMENT_SERVICE_P`: Earmarked fund agreement.
    FlexibleEmploymentServiceP,
    /// `FUND_AUTHORIZE_FLOW`: Batch payment confirmed by password.
    FundAuthorizeFlow,
}

record::enumeration!(
    BillEreceiptagentApplyAgreementType, "FUND_SAFT_SIGN_WITHHOLDING_P"
    FundSaftSignWithholdingP, "FLEXIBLE_EMPLOYMENT_SERVICE_P" FlexibleEmploymentServiceP,
    "FUND_AUTHORIZE_FLOW" FundAuthorizeFlow
);

/// The values of the platform's type `BillEreceiptagentApplyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillEreceiptagentApplyType {
    /// `FUND_DETAIL`: Receipt of fund business (资金业务回单).
    FundDetail,
}

record::enumeration!(BillEreceiptagentApplyType, "FUND_DETAIL" FundDetail);

/// The error codes of `alipay.data.bill.ereceiptagent.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BillEreceiptagentApplyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BillEreceiptagentApplyErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for BillEreceiptagentApply {}

impl record::Request for BillEreceiptagentApply {
    type Response = BillEreceiptagentApplyResponse;
    type ErrorCode = BillEreceiptagentApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.ereceiptagent.apply",
        title: "ISV代理商户申请电子回单",
        file: "spec/data/bill.ereceiptagent.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/data/bill/ereceiptagent/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BILL_ERECEIPTAGENT_APPLY,
        response: &BILL_ERECEIPTAGENT_APPLY_RESPONSE,
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
    BillEreceiptagentApply, BILL_ERECEIPTAGENT_APPLY, 0 agreement_no None, 1
    agreement_type None, 2 end_time None, 3 key None, 4 start_time None, 5 r#type None
);

record::record!(
    BillEreceiptagentApplyResponse, BILL_ERECEIPTAGENT_APPLY_RESPONSE, 0 file_id None
);

static BILL_ERECEIPTAGENT_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptagentApply",
    file: "spec/data/bill.ereceiptagent.apply.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("agreement_type"),
        schema::Row::Text("end_time"),
        schema::Row::Text("key"),
        schema::Row::Text("start_time"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[11, 15, 23, 28, 32, 33],
};

static BILL_ERECEIPTAGENT_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptagentApplyResponse",
    file: "spec/data/bill.ereceiptagent.apply.yaml",
    rows: &[schema::Row::Text("file_id")],
    rules: &[],
    lines: &[],
};
