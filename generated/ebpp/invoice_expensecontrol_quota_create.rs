//! `alipay.ebpp.invoice.expensecontrol.quota.create` · 创建余额/点券
//!
//! Create balances or point coupons as allowances.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expensecontrol/quota/create`.
//! Described in `spec/ebpp/invoice.expensecontrol.quota.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expensecontrol.quota.create` (创建余额/点券).
///
/// Create balances or point coupons as allowances.
///
/// ```
/// use alipay::ebpp::InvoiceExpensecontrolQuotaCreate;
///
/// let request = InvoiceExpensecontrolQuotaCreate::new()
///     .effective_end_date("2021-10-01 00:00:00");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`effective_end_date`](Self::effective_end_date) | a time |
/// | [`effective_start_date`](Self::effective_start_date) | a time |
/// | [`share_mode`](Self::share_mode) | one of its values |
/// | [`target_type`](Self::target_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expensecontrol/quota/create`.
/// Described in `spec/ebpp/invoice.expensecontrol.quota.create.yaml`.
/// Returns [`InvoiceExpensecontrolQuotaCreateResponse`], or an error with a [`InvoiceExpensecontrolQuotaCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expensecontrol.quota.create")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expensecontrol/quota/create")]
#[doc(alias = "创建余额/点券")]
#[doc(alias = "余额")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpensecontrolQuotaCreate {
    /// Shared account id; use `enterprise_id` instead.
    ///
    /// 共同账号id. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Number of the authorization agreement; use `enterprise_id` instead.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Time at which the allowance expires.
    ///
    /// 额度失效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-10-01 00:00:00`.
    pub effective_end_date: Option<record::DateTime>,
    /// Time from which the allowance is valid.
    ///
    /// 额度生效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-01-01 00:00:00`.
    pub effective_start_date: Option<record::DateTime>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Description of the grant, when granting in a batch.
    pub issue_desc: Option<String>,
    /// Name of the grant, when granting in a batch; `outer_source_id` if left out.
    pub issue_name: Option<String>,
    /// Allowances to create.
    ///
    /// 创建额度发放明细列表.
    pub issue_quota_target_list: Vec<super::types::IssueTargetInfoContent>,
    /// Caller's unique id of this creation; prevents duplicates.
    ///
    /// 外部操作幂等ID. Example: `TN00000000000001`.
    pub outer_source_id: Option<String>,
    /// Owner of the allowance by user id; moved to the list of allowances.
    ///
    /// 额度所属者ID. Example: `2088000000000001`.
    #[deprecated(note = "Use `owner_id` in `issue_target_info_list`.")]
    pub owner_id: Option<String>,
    /// Owner of the allowance by open id; use `issue_quota_target_list` instead.
    ///
    /// 额度所属者ID. Example: `2088000000000001`.
    #[deprecated(note = "Use `issue_quota_target_list`.")]
    pub owner_open_id: Option<String>,
    /// Kind of owner; use `issue_quota_target_list` instead.
    ///
    /// 额度所属者类型. Example: `EMPLOYEE`.
    #[deprecated(note = "Use `issue_quota_target_list`.")]
    pub owner_type: Option<String>,
    /// Code of the external platform; kept from an older version.
    ///
    /// 外部平台编码. Example: `RJ`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub platform: Option<String>,
    /// Kind of allowance to create, such as `COUPON`.
    ///
    /// 创建额度类型. Example: `COUPON`.
    pub quota_type: Option<String>,
    /// Allowance in fen; use `issue_quota` in `issue_quota_target_list` instead.
    ///
    /// 额度值. Example: `50`.
    #[deprecated(note = "Use `issue_quota` in `issue_quota_target_list`.")]
    pub quota_value: Option<String>,
    /// Whether the allowance may be passed on to others.
    ///
    /// Example: `0`.
    pub share_mode: Option<record::Choice<InvoiceExpensecontrolQuotaCreateShareMode>>,
    /// What the allowance is for, by id within `target_type`.
    ///
    /// 额度维度ID. Example: `MEAL`.
    pub target_id: Option<String>,
    /// Dimension to which the allowance applies.
    ///
    /// 额度维度. Example: `EXPENSE_TYPE`.
    pub target_type: Option<record::Choice<InvoiceExpensecontrolQuotaCreateTargetType>>,
}

#[allow(deprecated)]
impl InvoiceExpensecontrolQuotaCreate {
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

    /// Sets [`effective_end_date`](Self::effective_end_date).
    #[inline]
    pub fn effective_end_date(
        mut self,
        effective_end_date: impl Into<record::DateTime>,
    ) -> Self {
        self.effective_end_date = Some(effective_end_date.into());
        self
    }

    /// Sets [`effective_start_date`](Self::effective_start_date).
    #[inline]
    pub fn effective_start_date(
        mut self,
        effective_start_date: impl Into<record::DateTime>,
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

    /// Sets [`issue_quota_target_list`](Self::issue_quota_target_list).
    #[inline]
    pub fn issue_quota_target_list(
        mut self,
        issue_quota_target_list: impl IntoIterator<
            Item = super::types::IssueTargetInfoContent,
        >,
    ) -> Self {
        self.issue_quota_target_list = issue_quota_target_list.into_iter().collect();
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`owner_id`](Self::owner_id).
    #[deprecated(note = "Use `owner_id` in `issue_target_info_list`.")]
    #[inline]
    pub fn owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }

    /// Sets [`owner_open_id`](Self::owner_open_id).
    #[deprecated(note = "Use `issue_quota_target_list`.")]
    #[inline]
    pub fn owner_open_id(mut self, owner_open_id: impl Into<String>) -> Self {
        self.owner_open_id = Some(owner_open_id.into());
        self
    }

    /// Sets [`owner_type`](Self::owner_type).
    #[deprecated(note = "Use `issue_quota_target_list`.")]
    #[inline]
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
        self
    }

    /// Sets [`platform`](Self::platform).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets [`quota_type`](Self::quota_type).
    #[inline]
    pub fn quota_type(mut self, quota_type: impl Into<String>) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }

    /// Sets [`quota_value`](Self::quota_value).
    #[deprecated(note = "Use `issue_quota` in `issue_quota_target_list`.")]
    #[inline]
    pub fn quota_value(mut self, quota_value: impl Into<String>) -> Self {
        self.quota_value = Some(quota_value.into());
        self
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    pub fn share_mode(
        mut self,
        share_mode: impl Into<record::Choice<InvoiceExpensecontrolQuotaCreateShareMode>>,
    ) -> Self {
        self.share_mode = Some(share_mode.into());
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
    pub fn target_type(
        mut self,
        target_type: impl Into<
            record::Choice<InvoiceExpensecontrolQuotaCreateTargetType>,
        >,
    ) -> Self {
        self.target_type = Some(target_type.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.expensecontrol.quota.create` (创建余额/点券).
#[non_exhaustive]
pub struct InvoiceExpensecontrolQuotaCreateResponse {
    /// Id of the grant batch.
    ///
    /// 发放批次id.
    pub issue_batch_id: Option<String>,
    /// Entries that failed the check; correct them as the errors say.
    ///
    /// 额度发放明细检查错误列表.
    pub issue_quota_check_failed_list: Vec<super::types::IssueQuotaCheckInfo>,
    /// Id of the allowance created.
    ///
    /// 创建的额度ID. Example: `1234`.
    pub quota_id: Option<String>,
}

/// The values of the platform's type `InvoiceExpensecontrolQuotaCreateShareMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceExpensecontrolQuotaCreateShareMode {
    /// `0`: May not be passed on (不可转赠).
    V0,
    /// `1`: May be passed on (可以转赠).
    V1,
}

record::enumeration!(InvoiceExpensecontrolQuotaCreateShareMode, "0" V0, "1" V1);

/// The values of the platform's type `InvoiceExpensecontrolQuotaCreateTargetType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceExpensecontrolQuotaCreateTargetType {
    /// `INSTITUTION`: Expense policy (制度维度).
    Institution,
    /// `EXPENSE_TYPE`: Expense type (费用类型维度).
    ExpenseType,
}

record::enumeration!(
    InvoiceExpensecontrolQuotaCreateTargetType, "INSTITUTION" Institution, "EXPENSE_TYPE"
    ExpenseType
);

/// The error codes of `alipay.ebpp.invoice.expensecontrol.quota.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpensecontrolQuotaCreateErrorCode {
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
    /// `QUOTA_EXISTS`.
    QuotaExists,
    /// `REQUEST_REPEAT`.
    RequestRepeat,
    /// `ISSUE_BATCH_NO_DUPLICATE`.
    IssueBatchNoDuplicate,
    /// `EMPLOYEE_NOT_IN_INSTITUTION_SCOPE`.
    EmployeeNotInInstitutionScope,
    /// `INSTITUTION_EXPIRED`.
    InstitutionExpired,
    /// `ISSUE_NAME_DUPLICATE`.
    IssueNameDuplicate,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpensecontrolQuotaCreateErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied, "QUOTA_EXISTS"
    QuotaExists, "REQUEST_REPEAT" RequestRepeat, "ISSUE_BATCH_NO_DUPLICATE"
    IssueBatchNoDuplicate, "EMPLOYEE_NOT_IN_INSTITUTION_SCOPE"
    EmployeeNotInInstitutionScope, "INSTITUTION_EXPIRED" InstitutionExpired,
    "ISSUE_NAME_DUPLICATE" IssueNameDuplicate
);

impl record::CallRequest for InvoiceExpensecontrolQuotaCreate {}

impl record::Request for InvoiceExpensecontrolQuotaCreate {
    type Response = InvoiceExpensecontrolQuotaCreateResponse;
    type ErrorCode = InvoiceExpensecontrolQuotaCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expensecontrol.quota.create",
        title: "创建余额/点券",
        file: "spec/ebpp/invoice.expensecontrol.quota.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expensecontrol/quota/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSECONTROL_QUOTA_CREATE,
        response: &INVOICE_EXPENSECONTROL_QUOTA_CREATE_RESPONSE,
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
    InvoiceExpensecontrolQuotaCreate, INVOICE_EXPENSECONTROL_QUOTA_CREATE, 0 account_id
    None, 1 agreement_no None, 2 effective_end_date None, 3 effective_start_date None, 4
    enterprise_id None, 5 issue_desc None, 6 issue_name None, 7 issue_quota_target_list
    Vec::new(), 8 outer_source_id None, 9 owner_id None, 10 owner_open_id None, 11
    owner_type None, 12 platform None, 13 quota_type None, 14 quota_value None, 15
    share_mode None, 16 target_id None, 17 target_type None
);

record::record!(
    InvoiceExpensecontrolQuotaCreateResponse,
    INVOICE_EXPENSECONTROL_QUOTA_CREATE_RESPONSE, 0 issue_batch_id None, 1
    issue_quota_check_failed_list Vec::new(), 2 quota_id None
);

static INVOICE_EXPENSECONTROL_QUOTA_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolQuotaCreate",
    file: "spec/ebpp/invoice.expensecontrol.quota.create.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Limited(
            "effective_end_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "effective_start_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("issue_desc"),
        schema::Row::Text("issue_name"),
        schema::Row::Plain(
            "issue_quota_target_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_TARGET_INFO_CONTENT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("outer_source_id"),
        schema::Row::Text("owner_id"),
        schema::Row::Text("owner_open_id"),
        schema::Row::Text("owner_type"),
        schema::Row::Text("platform"),
        schema::Row::Text("quota_type"),
        schema::Row::Text("quota_value"),
        schema::Row::Limited(
            "share_mode",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Text("target_id"),
        schema::Row::Limited(
            "target_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["INSTITUTION", "EXPENSE_TYPE"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[
        11, 17, 23, 26, 28, 31, 33, 34, 35, 36, 37, 42, 48, 54, 60, 66, 71, 77, 79, 84,
        89, 92,
    ],
};

static INVOICE_EXPENSECONTROL_QUOTA_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolQuotaCreateResponse",
    file: "spec/ebpp/invoice.expensecontrol.quota.create.yaml",
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
        schema::Row::Text("quota_id"),
    ],
    rules: &[],
    lines: &[],
};
