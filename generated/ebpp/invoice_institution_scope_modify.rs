//! `alipay.ebpp.invoice.institution.scope.modify` · 修改制度下适配范围
//!
//! Change the scope of an expense policy.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/institution/scope/modify`.
//! Described in `spec/ebpp/invoice.institution.scope.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.institution.scope.modify` (修改制度下适配范围).
///
/// Change the scope of an expense policy.
///
/// ```
/// use alipay::ebpp::InvoiceInstitutionScopeModify;
///
/// let request = InvoiceInstitutionScopeModify::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/institution/scope/modify`.
/// Described in `spec/ebpp/invoice.institution.scope.modify.yaml`.
/// Returns [`InvoiceInstitutionScopeModifyResponse`], or an error with a [`InvoiceInstitutionScopeModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.scope.modify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/institution/scope/modify")]
#[doc(alias = "修改制度下适配范围")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionScopeModify {
    /// Shared account id of the enterprise.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Kind of scope, such as `EMPLOYEE_SELECT`.
    ///
    /// 制度适用范围类型. Example: `EMPLOYEE_SELECT`.
    pub adapter_type: Option<String>,
    /// Ids to add to the scope.
    ///
    /// 增加适配id列表. Example: `["2088000000000001","2088000000000001"]`.
    pub add_owner_id_list: Vec<String>,
    /// Open ids to add to the scope.
    ///
    /// 增加适配开放id列表. Example: `abcdxxxx`.
    pub add_owner_open_id_list: Vec<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Expense policy id.
    ///
    /// 制度id. Example: `2022072800152617760000002797`.
    pub institution_id: Option<String>,
    /// Kind of id.
    ///
    /// 归属类型. Example: `ENTERPRISE_PAY_UID`.
    pub owner_type: Option<String>,
    /// Ids to remove from the scope.
    ///
    /// 删除适配id列表. Example: `["2088000000000001","2088000000000001"]`.
    pub remove_owner_id_list: Vec<String>,
    /// Open ids to remove from the scope.
    ///
    /// 删除适配开放id列表. Example: `abcdxxxx`.
    pub remove_owner_open_id_list: Vec<String>,
}

impl InvoiceInstitutionScopeModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`adapter_type`](Self::adapter_type).
    #[inline]
    pub fn adapter_type(mut self, adapter_type: impl Into<String>) -> Self {
        self.adapter_type = Some(adapter_type.into());
        self
    }

    /// Sets [`add_owner_id_list`](Self::add_owner_id_list).
    #[inline]
    pub fn add_owner_id_list(
        mut self,
        add_owner_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_owner_id_list = add_owner_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`add_owner_open_id_list`](Self::add_owner_open_id_list).
    #[inline]
    pub fn add_owner_open_id_list(
        mut self,
        add_owner_open_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_owner_open_id_list = add_owner_open_id_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
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

    /// Sets [`owner_type`](Self::owner_type).
    #[inline]
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
        self
    }

    /// Sets [`remove_owner_id_list`](Self::remove_owner_id_list).
    #[inline]
    pub fn remove_owner_id_list(
        mut self,
        remove_owner_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remove_owner_id_list = remove_owner_id_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`remove_owner_open_id_list`](Self::remove_owner_open_id_list).
    #[inline]
    pub fn remove_owner_open_id_list(
        mut self,
        remove_owner_open_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remove_owner_open_id_list = remove_owner_open_id_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

/// The response of `alipay.ebpp.invoice.institution.scope.modify` (修改制度下适配范围).
#[non_exhaustive]
pub struct InvoiceInstitutionScopeModifyResponse {
    /// Whether the call succeeded.
    ///
    /// 操作是否成功. Example: `true`.
    pub result: Option<bool>,
}

/// The error codes of `alipay.ebpp.invoice.institution.scope.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionScopeModifyErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceInstitutionScopeModifyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied
);

impl record::CallRequest for InvoiceInstitutionScopeModify {}

impl record::Request for InvoiceInstitutionScopeModify {
    type Response = InvoiceInstitutionScopeModifyResponse;
    type ErrorCode = InvoiceInstitutionScopeModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.institution.scope.modify",
        title: "修改制度下适配范围",
        file: "spec/ebpp/invoice.institution.scope.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/institution/scope/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_INSTITUTION_SCOPE_MODIFY,
        response: &INVOICE_INSTITUTION_SCOPE_MODIFY_RESPONSE,
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
    InvoiceInstitutionScopeModify, INVOICE_INSTITUTION_SCOPE_MODIFY, 0 account_id None, 1
    adapter_type None, 2 add_owner_id_list Vec::new(), 3 add_owner_open_id_list
    Vec::new(), 4 agreement_no None, 5 enterprise_id None, 6 institution_id None, 7
    owner_type None, 8 remove_owner_id_list Vec::new(), 9 remove_owner_open_id_list
    Vec::new()
);

record::record!(
    InvoiceInstitutionScopeModifyResponse, INVOICE_INSTITUTION_SCOPE_MODIFY_RESPONSE, 0
    result None
);

static INVOICE_INSTITUTION_SCOPE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionScopeModify",
    file: "spec/ebpp/invoice.institution.scope.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("adapter_type"),
        schema::Row::Plain(
            "add_owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "add_owner_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("institution_id"),
        schema::Row::Text("owner_type"),
        schema::Row::Plain(
            "remove_owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "remove_owner_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 16, 21, 26, 31, 36, 37, 38, 39, 44],
};

static INVOICE_INSTITUTION_SCOPE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionScopeModifyResponse",
    file: "spec/ebpp/invoice.institution.scope.modify.yaml",
    rows: &[schema::Row::Plain("result", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
