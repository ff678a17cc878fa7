//! `alipay.ebpp.invoice.expensecontrol.issuebatch.create` · 手动发放额度接口
//!
//! Grant allowances to employees of an enterprise in a batch.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expensecontrol/issuebatch/create`. Described in
//! `spec/ebpp/invoice.expensecontrol.issuebatch.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expensecontrol.issuebatch.create` (手动发放额度接口).
///
/// Grant allowances to employees of an enterprise in a batch.
///
/// ```
/// use alipay::ebpp::InvoiceExpensecontrolIssuebatchCreate;
///
/// let request = InvoiceExpensecontrolIssuebatchCreate::new()
///     .batch_no("2022062800152622440000009966");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/expensecontrol/issuebatch/create`. Described in
/// `spec/ebpp/invoice.expensecontrol.issuebatch.create.yaml`.
/// Returns [`InvoiceExpensecontrolIssuebatchCreateResponse`], or an error with a [`InvoiceExpensecontrolIssuebatchCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expensecontrol.issuebatch.create")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expensecontrol/issuebatch/create")]
#[doc(alias = "手动发放额度接口")]
#[doc(alias = "额度")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpensecontrolIssuebatchCreate {
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
    /// Number of the grant batch, used for idempotency.
    ///
    /// 发放批次号. Example: `2022062800152622440000009966`.
    pub batch_no: Option<String>,
    /// End of the allowance's validity.
    ///
    /// 额度有效结束时间. Example: `2021-01-01 12:00:00`.
    pub effective_end_date: Option<String>,
    /// Start of the allowance's validity.
    ///
    /// 额度有效起始时间. Example: `2021-01-01 12:00:00`.
    pub effective_start_date: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Expense policy id.
    ///
    /// 制度id. Example: `2022052000152618690000000005`.
    pub institution_id: Option<String>,
    /// Description of the grant.
    ///
    /// 发放说明. Example: `发放餐补`.
    pub issue_desc: Option<String>,
    /// Name of the grant.
    ///
    /// 发放名称. Example: `发放餐补`.
    pub issue_name: Option<String>,
    /// Employees and what each is granted.
    ///
    /// 员工发放信息列表.
    pub issue_target_info_list: Vec<super::types::IssueTargetInfoContent>,
    /// Kind of allowance, such as `COUPON`.
    ///
    /// 额度类型. Example: `COUPON`.
    pub quota_type: Option<String>,
    /// Whether the allowance may be passed on to others.
    ///
    /// 是否可转赠. Example: `1`.
    pub share_mode: Option<String>,
}

#[allow(deprecated)]
impl InvoiceExpensecontrolIssuebatchCreate {
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

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets [`effective_end_date`](Self::effective_end_date).
    #[inline]
    pub fn effective_end_date(mut self, effective_end_date: impl Into<String>) -> Self {
        self.effective_end_date = Some(effective_end_date.into());
        self
    }

    /// Sets [`effective_start_date`](Self::effective_start_date).
    #[inline]
    pub fn effective_start_date(
        mut self,
        effective_start_date: impl Into<String>,
    ) -> Self {
        self.effective_start_date = Some(effective_start_date.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`institution_id`](Self::institution_id).
    #[inline]
    pub fn institution_id(mut self, institution_id: impl Into<String>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }

    /// Sets [`issue_desc`](Self::issue_desc).
    #[inline]
    pub fn issue_desc(mut self, issue_desc: impl Into<String>) -> Self {
        self.issue_desc = Some(issue_desc.into());
        self
    }

    /// Sets [`issue_name`](Self::issue_name).
    #[inline]
    pub fn issue_name(mut self, issue_name: impl Into<String>) -> Self {
        self.issue_name = Some(issue_name.into());
        self
    }

    /// Sets [`issue_target_info_list`](Self::issue_target_info_list).
    #[inline]
    pub fn issue_target_info_list(
        mut self,
        issue_target_info_list: impl IntoIterator<
            Item = super::types::IssueTargetInfoContent,
        >,
    ) -> Self {
        self.issue_target_info_list = issue_target_info_list.into_iter().collect();
        self
    }

    /// Sets [`quota_type`](Self::quota_type).
    #[inline]
    pub fn quota_type(mut self, quota_type: impl Into<String>) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    pub fn share_mode(mut self, share_mode: impl Into<String>) -> Self {
        self.share_mode = Some(share_mode.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.expensecontrol.issuebatch.create` (手动发放额度接口).
#[non_exhaustive]
pub struct InvoiceExpensecontrolIssuebatchCreateResponse {
    /// Id of the grant batch.
    ///
    /// 发放批次id. Example: `2022070500152622690000017754`.
    pub issue_batch_id: Option<String>,
    /// Entries that failed the check.
    ///
    /// 校验失败的数据.
    pub issue_quota_check_failed_list: Vec<super::types::IssueQuotaCheckInfo>,
}

/// The error codes of `alipay.ebpp.invoice.expensecontrol.issuebatch.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpensecontrolIssuebatchCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ISSUE_NAME_DUPLICATE`.
    IssueNameDuplicate,
    /// `ISSUE_BATCH_NO_DUPLICATE`.
    IssueBatchNoDuplicate,
    /// `EMPLOYEE_NOT_IN_INSTITUTION_SCOPE`.
    EmployeeNotInInstitutionScope,
    /// `BUSINESS_VALIDATE_ERROR`.
    BusinessValidateError,
    /// `INSTITUTION_START_DATE_NOT_REACHED`.
    InstitutionStartDateNotReached,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `INSTITUTION_IS_INVALID`.
    InstitutionIsInvalid,
    /// `INSTITUTION_ACTIVE_DATE_NOT_REACHED`.
    InstitutionActiveDateNotReached,
    /// `FREQUENT_OPERATION_ERROR`.
    FrequentOperationError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpensecontrolIssuebatchCreateErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "ISSUE_NAME_DUPLICATE" IssueNameDuplicate,
    "ISSUE_BATCH_NO_DUPLICATE" IssueBatchNoDuplicate, "EMPLOYEE_NOT_IN_INSTITUTION_SCOPE"
    EmployeeNotInInstitutionScope, "BUSINESS_VALIDATE_ERROR" BusinessValidateError,
    "INSTITUTION_START_DATE_NOT_REACHED" InstitutionStartDateNotReached,
    "PERMISSION_DENIED" PermissionDenied, "INSTITUTION_IS_INVALID" InstitutionIsInvalid,
    "INSTITUTION_ACTIVE_DATE_NOT_REACHED" InstitutionActiveDateNotReached,
    "FREQUENT_OPERATION_ERROR" FrequentOperationError
);

impl record::CallRequest for InvoiceExpensecontrolIssuebatchCreate {}

impl record::Request for InvoiceExpensecontrolIssuebatchCreate {
    type Response = InvoiceExpensecontrolIssuebatchCreateResponse;
    type ErrorCode = InvoiceExpensecontrolIssuebatchCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expensecontrol.issuebatch.create",
        title: "手动发放额度接口",
        file: "spec/ebpp/invoice.expensecontrol.issuebatch.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expensecontrol/issuebatch/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSECONTROL_ISSUEBATCH_CREATE,
        response: &INVOICE_EXPENSECONTROL_ISSUEBATCH_CREATE_RESPONSE,
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
    InvoiceExpensecontrolIssuebatchCreate, INVOICE_EXPENSECONTROL_ISSUEBATCH_CREATE, 0
    account_id None, 1 agreement_no None, 2 batch_no None, 3 effective_end_date None, 4
    effective_start_date None, 5 enterprise_id None, 6 institution_id None, 7 issue_desc
    None, 8 issue_name None, 9 issue_target_info_list Vec::new(), 10 quota_type None, 11
    share_mode None
);

record::record!(
    InvoiceExpensecontrolIssuebatchCreateResponse,
    INVOICE_EXPENSECONTROL_ISSUEBATCH_CREATE_RESPONSE, 0 issue_batch_id None, 1
    issue_quota_check_failed_list Vec::new()
);

static INVOICE_EXPENSECONTROL_ISSUEBATCH_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolIssuebatchCreate",
    file: "spec/ebpp/invoice.expensecontrol.issuebatch.create.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("batch_no"),
        schema::Row::Text("effective_end_date"),
        schema::Row::Text("effective_start_date"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("institution_id"),
        schema::Row::Text("issue_desc"),
        schema::Row::Text("issue_name"),
        schema::Row::Plain(
            "issue_target_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_TARGET_INFO_CONTENT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("quota_type"),
        schema::Row::Text("share_mode"),
    ],
    rules: &[],
    lines: &[11, 17, 23, 28, 33, 38, 39, 40, 41, 42, 46, 47],
};

static INVOICE_EXPENSECONTROL_ISSUEBATCH_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolIssuebatchCreateResponse",
    file: "spec/ebpp/invoice.expensecontrol.issuebatch.create.yaml",
    rows: &[
        schema::Row::Text("issue_batch_id"),
        schema::Row::Plain(
            "issue_quota_check_failed_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_QUOTA_CHECK_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
