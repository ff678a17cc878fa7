//! `alipay.ebpp.invoice.issuerule.create` · 新增发放规则
//!
//! Add a granting rule.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/issuerule/create`. Described in
//! `spec/ebpp/invoice.issuerule.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.issuerule.create` (新增发放规则).
///
/// Add a granting rule.
///
/// ```
/// use alipay::ebpp::InvoiceIssueruleCreate;
///
/// let request = InvoiceIssueruleCreate::new()
///     .effective("1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`effective`](Self::effective) | one of its values |
/// | [`invalid_mode`](Self::invalid_mode) | one of `0`, `1`, `2`, `3` |
/// | [`share_mode`](Self::share_mode) | one of `0`, `1` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/issuerule/create`. Described in
/// `spec/ebpp/invoice.issuerule.create.yaml`.
/// Returns [`InvoiceIssueruleCreateResponse`], or an error with a [`InvoiceIssueruleCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.issuerule.create")]
#[doc(alias = "/v3/alipay/ebpp/invoice/issuerule/create")]
#[doc(alias = "新增发放规则")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceIssueruleCreate {
    /// Shared account id; use `enterprise_id` instead.
    ///
    /// 共同账户id. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Number of the authorization agreement; use `enterprise_id` instead.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Whether the rule is enabled; for target type `INSTITUTION` the policy decides.
    ///
    /// 是否启用. Example: `1`.
    pub effective: Option<record::Choice<InvoiceIssueruleCreateEffective>>,
    /// Period in which the grant may be used, as JSON; `{"all":true}` means always.
    ///
    /// 生效周期. Example: `{\"all\":true}`.
    pub effective_period: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Whether unused allowances accumulate; restricted for balances, city grants and set periods.
    ///
    /// 是否可累计; one of `0`, `1`, `2`, `3`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Do not accumulate (不可累计).
    /// - `1`: Accumulate (可累计).
    /// - `2`: Accumulate for some days (累计天数).
    /// - `3`: Accumulate until a date (累计到指定日期).
    pub invalid_mode: Option<i64>,
    /// Value for the kind of accumulation; reserved.
    ///
    /// 累计值. Example: `预留`.
    pub invalid_mode_value: Option<String>,
    /// Amount granted, in yuan; or JSON with amounts by city.
    ///
    /// 发放金额. Example: `200`.
    pub issue_amount_value: Option<String>,
    /// End of the rule; not needed for `INSTITUTION`, where the policy's end applies.
    ///
    /// Example: `2021-01-01 12:00:00`.
    pub issue_end_date: Option<String>,
    /// Name of the granting rule.
    ///
    /// Example: `晚餐发放`.
    pub issue_rule_name: Option<String>,
    /// Start of the rule; not needed for `INSTITUTION`, where the policy's start applies.
    ///
    /// Example: `2021-01-01 12:00:00`.
    pub issue_start_date: Option<String>,
    /// Kind of granting, such as `ISSUE_MONTH`.
    ///
    /// 发放类型. Example: `ISSUE_MONTH`.
    pub issue_type: Option<String>,
    /// Caller's id; if given, creation is idempotent.
    ///
    /// Example: `0b26c12b16950007742372557ee431`.
    pub outer_source_id: Option<String>,
    /// Kind of allowance.
    ///
    /// 额度类型; other values may be added. Example: `COUPON`.
    pub quota_type: Option<record::Choice<InvoiceIssueruleCreateQuotaType>>,
    /// Whether the allowance may be passed on to others.
    ///
    /// 是否可转赠; one of `0`, `1`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: May not be passed on (不可转赠).
    /// - `1`: May be passed on (可转赠).
    pub share_mode: Option<i64>,
    /// What the rule belongs to; the policy id for a policy.
    ///
    /// Example: `2022052000152618690000000005`.
    pub target_id: Option<String>,
    /// Kind of object the rule belongs to.
    ///
    /// Example: `INSTITUTION`.
    pub target_type: Option<String>,
}

#[allow(deprecated)]
impl InvoiceIssueruleCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`effective`](Self::effective).
    #[inline]
    pub fn effective(
        mut self,
        effective: impl Into<record::Choice<InvoiceIssueruleCreateEffective>>,
    ) -> Self {
        self.effective = Some(effective.into());
        self
    }

    /// Sets [`effective_period`](Self::effective_period).
    #[inline]
    pub fn effective_period(mut self, effective_period: impl Into<String>) -> Self {
        self.effective_period = Some(effective_period.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`invalid_mode`](Self::invalid_mode).
    #[inline]
    pub fn invalid_mode(mut self, invalid_mode: i64) -> Self {
        self.invalid_mode = Some(invalid_mode);
        self
    }

    /// Sets [`invalid_mode_value`](Self::invalid_mode_value).
    #[inline]
    pub fn invalid_mode_value(mut self, invalid_mode_value: impl Into<String>) -> Self {
        self.invalid_mode_value = Some(invalid_mode_value.into());
        self
    }

    /// Sets [`issue_amount_value`](Self::issue_amount_value).
    #[inline]
    pub fn issue_amount_value(mut self, issue_amount_value: impl Into<String>) -> Self {
        self.issue_amount_value = Some(issue_amount_value.into());
        self
    }

    /// Sets [`issue_end_date`](Self::issue_end_date).
    #[inline]
    pub fn issue_end_date(mut self, issue_end_date: impl Into<String>) -> Self {
        self.issue_end_date = Some(issue_end_date.into());
        self
    }

    /// Sets [`issue_rule_name`](Self::issue_rule_name).
    #[inline]
    pub fn issue_rule_name(mut self, issue_rule_name: impl Into<String>) -> Self {
        self.issue_rule_name = Some(issue_rule_name.into());
        self
    }

    /// Sets [`issue_start_date`](Self::issue_start_date).
    #[inline]
    pub fn issue_start_date(mut self, issue_start_date: impl Into<String>) -> Self {
        self.issue_start_date = Some(issue_start_date.into());
        self
    }

    /// Sets [`issue_type`](Self::issue_type).
    #[inline]
    pub fn issue_type(mut self, issue_type: impl Into<String>) -> Self {
        self.issue_type = Some(issue_type.into());
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`quota_type`](Self::quota_type).
    #[inline]
    pub fn quota_type(
        mut self,
        quota_type: impl Into<record::Choice<InvoiceIssueruleCreateQuotaType>>,
    ) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    pub fn share_mode(mut self, share_mode: i64) -> Self {
        self.share_mode = Some(share_mode);
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.issuerule.create` (新增发放规则).
#[non_exhaustive]
pub struct InvoiceIssueruleCreateResponse {
    /// Id of the granting rule created.
    ///
    /// Example: `2022070500152622690000017754`.
    pub issue_rule_id: Option<String>,
}

/// The values of the platform's type `InvoiceIssueruleCreateEffective`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceIssueruleCreateEffective {
    /// `0`: Disabled.
    V0,
    /// `1`: Enabled.
    V1,
}

record::enumeration!(InvoiceIssueruleCreateEffective, "0" V0, "1" V1);

/// The values of the platform's type `InvoiceIssueruleCreateQuotaType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceIssueruleCreateQuotaType {
    /// `COUPON`: Point coupon (点券).
    Coupon,
    /// `CAP`: Balance (余额).
    Cap,
}

record::enumeration!(InvoiceIssueruleCreateQuotaType, "COUPON" Coupon, "CAP" Cap);

/// The error codes of `alipay.ebpp.invoice.issuerule.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceIssueruleCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `SENSITIVE_CHECK_FAIL`.
    SensitiveCheckFail,
    /// `RECORD_EXIST`: The record already exists.
    RecordExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceIssueruleCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "PERMISSION_DENIED" PermissionDenied, "SENSITIVE_CHECK_FAIL"
    SensitiveCheckFail, "RECORD_EXIST" RecordExist
);

impl record::CallRequest for InvoiceIssueruleCreate {}

impl record::Request for InvoiceIssueruleCreate {
    type Response = InvoiceIssueruleCreateResponse;
    type ErrorCode = InvoiceIssueruleCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.issuerule.create",
        title: "新增发放规则",
        file: "spec/ebpp/invoice.issuerule.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/issuerule/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_ISSUERULE_CREATE,
        response: &INVOICE_ISSUERULE_CREATE_RESPONSE,
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
    InvoiceIssueruleCreate, INVOICE_ISSUERULE_CREATE, 0 account_id None, 1 agreement_no
    None, 2 effective None, 3 effective_period None, 4 enterprise_id None, 5 invalid_mode
    None, 6 invalid_mode_value None, 7 issue_amount_value None, 8 issue_end_date None, 9
    issue_rule_name None, 10 issue_start_date None, 11 issue_type None, 12
    outer_source_id None, 13 quota_type None, 14 share_mode None, 15 target_id None, 16
    target_type None
);

record::record!(
    InvoiceIssueruleCreateResponse, INVOICE_ISSUERULE_CREATE_RESPONSE, 0 issue_rule_id
    None
);

static INVOICE_ISSUERULE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIssueruleCreate",
    file: "spec/ebpp/invoice.issuerule.create.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Limited(
            "effective",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Text("effective_period"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Limited(
            "invalid_mode",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1", "2", "3"]))],
        ),
        schema::Row::Text("invalid_mode_value"),
        schema::Row::Text("issue_amount_value"),
        schema::Row::Text("issue_end_date"),
        schema::Row::Text("issue_rule_name"),
        schema::Row::Text("issue_start_date"),
        schema::Row::Text("issue_type"),
        schema::Row::Text("outer_source_id"),
        schema::Row::Text("quota_type"),
        schema::Row::Limited(
            "share_mode",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_type"),
    ],
    rules: &[],
    lines: &[
        11, 17, 23, 26, 31, 36, 37, 41, 47, 52, 57, 61, 62, 66, 67, 71, 80, 84, 88, 92,
    ],
};

static INVOICE_ISSUERULE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIssueruleCreateResponse",
    file: "spec/ebpp/invoice.issuerule.create.yaml",
    rows: &[schema::Row::Text("issue_rule_id")],
    rules: &[],
    lines: &[],
};
