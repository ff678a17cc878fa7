//! `alipay.ebpp.invoice.enterpriseexctrl.employertitle.modify` · 修改企业抬头
//!
//! Change an invoice title of an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle`.
//! Described in `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.modify` (修改企业抬头).
///
/// Change an invoice title of an enterprise.
///
/// ```
/// use alipay::ebpp::InvoiceEnterpriseexctrlEmployertitleModify;
///
/// let request = InvoiceEnterpriseexctrlEmployertitleModify::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle`.
/// Described in `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml`.
/// Returns [`InvoiceEnterpriseexctrlEmployertitleModifyResponse`], or an error with a [`InvoiceEnterpriseexctrlEmployertitleModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseexctrl.employertitle.modify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle")]
#[doc(alias = "修改企业抬头")]
#[doc(alias = "抬头")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleModify {
    /// Shared account id of the enterprise.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Detailed address.
    ///
    /// Example: `***省***市****区`.
    pub address: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001181407500`.
    pub agreement_no: Option<String>,
    /// Bank account number.
    ///
    /// 开户行账号. Example: `622000********`.
    pub bank_account: Option<String>,
    /// Bank branch holding the account.
    ///
    /// 开户行. Example: `招商银行`.
    pub bank_name: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Tax number.
    ///
    /// 税号. Example: `9133*********5852F`.
    pub tax_register_no: Option<String>,
    /// Telephone number.
    ///
    /// 电话. Example: `0739-56*****`.
    pub telephone: Option<String>,
    /// Code of the title.
    ///
    /// 抬头编码.
    pub title_code: Option<String>,
    /// Invoice title id.
    ///
    /// 抬头ID. Example: `****`.
    pub title_id: Option<String>,
    /// Invoice title of the enterprise.
    ///
    /// 企业抬头名称. Example: `*****有限公司`.
    pub title_name: Option<String>,
}

impl InvoiceEnterpriseexctrlEmployertitleModify {
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

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`bank_account`](Self::bank_account).
    #[inline]
    pub fn bank_account(mut self, bank_account: impl Into<String>) -> Self {
        self.bank_account = Some(bank_account.into());
        self
    }

    /// Sets [`bank_name`](Self::bank_name).
    #[inline]
    pub fn bank_name(mut self, bank_name: impl Into<String>) -> Self {
        self.bank_name = Some(bank_name.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }

    /// Sets [`telephone`](Self::telephone).
    #[inline]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets [`title_code`](Self::title_code).
    #[inline]
    pub fn title_code(mut self, title_code: impl Into<String>) -> Self {
        self.title_code = Some(title_code.into());
        self
    }

    /// Sets [`title_id`](Self::title_id).
    #[inline]
    pub fn title_id(mut self, title_id: impl Into<String>) -> Self {
        self.title_id = Some(title_id.into());
        self
    }

    /// Sets [`title_name`](Self::title_name).
    #[inline]
    pub fn title_name(mut self, title_name: impl Into<String>) -> Self {
        self.title_name = Some(title_name.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.modify` (修改企业抬头).
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleModifyResponse {
    /// Return code; anything but 10000 is a failure.
    ///
    /// Other values may be added; on REST only. Example: `10000`.
    pub code: Option<
        record::Choice<InvoiceEnterpriseexctrlEmployertitleModifyResponseCode>,
    >,
    /// Return message.
    ///
    /// On REST only. Example: `成功`.
    pub msg: Option<String>,
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
    pub success: Option<bool>,
    /// Invoice title id.
    ///
    /// 抬头ID. Example: `2021090100152710300000000731`.
    pub title_id: Option<String>,
}

/// The values of the platform's type `InvoiceEnterpriseexctrlEmployertitleModifyResponseCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceEnterpriseexctrlEmployertitleModifyResponseCode {
    /// `10000`: Success (成功).
    V10000,
}

record::enumeration!(
    InvoiceEnterpriseexctrlEmployertitleModifyResponseCode, "10000" V10000
);

/// The error codes of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseexctrlEmployertitleModifyErrorCode {
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `ENTERPRISE_TITLE_EXISTS`.
    EnterpriseTitleExists,
    /// `ENTERPRISE_TITLE_NOT_EXISTS`: The enterprise invoice title does not exist.
    ///
    /// Check the invoice title.
    EnterpriseTitleNotExists,
    /// `ENTERPRISE_TITLE_ERROR`.
    EnterpriseTitleError,
    /// `EMPLOYEE_DONT_EXIST`.
    EmployeeDontExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceEnterpriseexctrlEmployertitleModifyErrorCode, "PARAMETER_ILLEGAL"
    ParameterIllegal, "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "ENTERPRISE_TITLE_EXISTS" EnterpriseTitleExists, "ENTERPRISE_TITLE_NOT_EXISTS"
    EnterpriseTitleNotExists, "ENTERPRISE_TITLE_ERROR" EnterpriseTitleError,
    "EMPLOYEE_DONT_EXIST" EmployeeDontExist
);

impl record::CallRequest for InvoiceEnterpriseexctrlEmployertitleModify {}

impl record::Request for InvoiceEnterpriseexctrlEmployertitleModify {
    type Response = InvoiceEnterpriseexctrlEmployertitleModifyResponse;
    type ErrorCode = InvoiceEnterpriseexctrlEmployertitleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseexctrl.employertitle.modify",
        title: "修改企业抬头",
        file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_MODIFY,
        response: &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceEnterpriseexctrlEmployertitleModify,
    INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_MODIFY, 0 account_id None, 1 address None, 2
    agreement_no None, 3 bank_account None, 4 bank_name None, 5 enterprise_id None, 6
    tax_register_no None, 7 telephone None, 8 title_code None, 9 title_id None, 10
    title_name None
);

record::record!(
    InvoiceEnterpriseexctrlEmployertitleModifyResponse,
    INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_MODIFY_RESPONSE, 0 code None, 1 msg None, 2
    success None, 3 title_id None
);

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleModify",
    file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("address"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("bank_account"),
        schema::Row::Text("bank_name"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("tax_register_no"),
        schema::Row::Text("telephone"),
        schema::Row::Text("title_code"),
        schema::Row::Text("title_id"),
        schema::Row::Text("title_name"),
    ],
    rules: &[],
    lines: &[11, 16, 17, 22, 23, 24, 25, 26, 27, 28, 29],
};

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_MODIFY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleModifyResponse",
    file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "code",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "msg",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Plain("success", schema::Kind::Boolean),
        schema::Row::Text("title_id"),
    ],
    rules: &[],
    lines: &[],
};
