//! `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.modify` · 修改开票规则
//!
//! Change an invoicing rule.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/modify`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.modify` (修改开票规则).
///
/// Change an invoicing rule.
///
/// ```
/// use alipay::ebpp::InvoiceEnterpriseconsumeEnterpriseopenruleModify;
///
/// let request = InvoiceEnterpriseconsumeEnterpriseopenruleModify::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/modify`. Described in
/// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.modify.yaml`.
/// Returns [`InvoiceEnterpriseconsumeEnterpriseopenruleModifyResponse`], or an error with a [`InvoiceEnterpriseconsumeEnterpriseopenruleModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.modify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/modify")]
#[doc(alias = "修改开票规则")]
#[doc(alias = "开票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeEnterpriseopenruleModify {
    /// Shared account id of the enterprise.
    ///
    /// 企业共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Invoicing rule id.
    ///
    /// Example: `2021032900152710950000000001`.
    pub invoice_rule_id: Option<String>,
    /// Name of the invoicing rule.
    ///
    /// Example: `开票规则测试2`.
    pub invoice_rule_name: Option<String>,
    /// Invoice title to use, by id.
    ///
    /// 发票抬头. Example: `2021080500152710850000000421`.
    pub invoice_title_id: Option<String>,
    /// Recipient's address.
    ///
    /// 收件人地址. Example: `杭州市西湖区`.
    pub receive_address: Option<String>,
    /// Recipient's name.
    ///
    /// 收件人姓名. Example: `某某`.
    pub receive_name: Option<String>,
    /// Recipient's mobile number.
    ///
    /// 收件人手机号. Example: `13800000000`.
    pub receive_phone: Option<String>,
    /// Kind of seller, such as `TP`.
    ///
    /// 销方类型. Example: `TP`.
    pub seller_type: Option<String>,
}

impl InvoiceEnterpriseconsumeEnterpriseopenruleModify {
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

    /// Sets [`invoice_rule_id`](Self::invoice_rule_id).
    #[inline]
    pub fn invoice_rule_id(mut self, invoice_rule_id: impl Into<String>) -> Self {
        self.invoice_rule_id = Some(invoice_rule_id.into());
        self
    }

    /// Sets [`invoice_rule_name`](Self::invoice_rule_name).
    #[inline]
    pub fn invoice_rule_name(mut self, invoice_rule_name: impl Into<String>) -> Self {
        self.invoice_rule_name = Some(invoice_rule_name.into());
        self
    }

    /// Sets [`invoice_title_id`](Self::invoice_title_id).
    #[inline]
    pub fn invoice_title_id(mut self, invoice_title_id: impl Into<String>) -> Self {
        self.invoice_title_id = Some(invoice_title_id.into());
        self
    }

    /// Sets [`receive_address`](Self::receive_address).
    #[inline]
    pub fn receive_address(mut self, receive_address: impl Into<String>) -> Self {
        self.receive_address = Some(receive_address.into());
        self
    }

    /// Sets [`receive_name`](Self::receive_name).
    #[inline]
    pub fn receive_name(mut self, receive_name: impl Into<String>) -> Self {
        self.receive_name = Some(receive_name.into());
        self
    }

    /// Sets [`receive_phone`](Self::receive_phone).
    #[inline]
    pub fn receive_phone(mut self, receive_phone: impl Into<String>) -> Self {
        self.receive_phone = Some(receive_phone.into());
        self
    }

    /// Sets [`seller_type`](Self::seller_type).
    #[inline]
    pub fn seller_type(mut self, seller_type: impl Into<String>) -> Self {
        self.seller_type = Some(seller_type.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.modify` (修改开票规则).
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeEnterpriseopenruleModifyResponse {
    /// Whether the call succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeEnterpriseopenruleModifyErrorCode {
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
    /// `ENTERPRISE_TITLE_NOT_EXISTS`: The enterprise invoice title does not exist.
    ///
    /// Check the invoice title.
    EnterpriseTitleNotExists,
    /// `INVOICE_RULE_NAME_EXIST`.
    InvoiceRuleNameExist,
    /// `INVOICE_RULE_NOT_EXIST`: The invoice rule does not exist.
    ///
    /// Check the invoice rule id.
    InvoiceRuleNotExist,
    /// `INVOICE_RULE_NAME_TOO_LONG`.
    InvoiceRuleNameTooLong,
    /// `INVOICE_RULE_NAME_ILLEGAL`.
    InvoiceRuleNameIllegal,
    /// `INVOICE_RULE_MODIFIED_FAIL`.
    InvoiceRuleModifiedFail,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVOICE_RULE_FUTURE_EXIST`.
    InvoiceRuleFutureExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceEnterpriseconsumeEnterpriseopenruleModifyErrorCode, "PARAMETER_ILLEGAL"
    ParameterIllegal, "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "ENTERPRISE_TITLE_NOT_EXISTS" EnterpriseTitleNotExists, "INVOICE_RULE_NAME_EXIST"
    InvoiceRuleNameExist, "INVOICE_RULE_NOT_EXIST" InvoiceRuleNotExist,
    "INVOICE_RULE_NAME_TOO_LONG" InvoiceRuleNameTooLong, "INVOICE_RULE_NAME_ILLEGAL"
    InvoiceRuleNameIllegal, "INVOICE_RULE_MODIFIED_FAIL" InvoiceRuleModifiedFail,
    "BIZ_ERROR" BizError, "INVOICE_RULE_FUTURE_EXIST" InvoiceRuleFutureExist
);

impl record::CallRequest for InvoiceEnterpriseconsumeEnterpriseopenruleModify {}

impl record::Request for InvoiceEnterpriseconsumeEnterpriseopenruleModify {
    type Response = InvoiceEnterpriseconsumeEnterpriseopenruleModifyResponse;
    type ErrorCode = InvoiceEnterpriseconsumeEnterpriseopenruleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.modify",
        title: "修改开票规则",
        file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_MODIFY,
        response: &INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_MODIFY_RESPONSE,
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
    InvoiceEnterpriseconsumeEnterpriseopenruleModify,
    INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_MODIFY, 0 account_id None, 1
    agreement_no None, 2 enterprise_id None, 3 invoice_rule_id None, 4 invoice_rule_name
    None, 5 invoice_title_id None, 6 receive_address None, 7 receive_name None, 8
    receive_phone None, 9 seller_type None
);

record::record!(
    InvoiceEnterpriseconsumeEnterpriseopenruleModifyResponse,
    INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_MODIFY_RESPONSE, 0 success None
);

static INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeEnterpriseopenruleModify",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("invoice_rule_id"),
        schema::Row::Text("invoice_rule_name"),
        schema::Row::Text("invoice_title_id"),
        schema::Row::Text("receive_address"),
        schema::Row::Text("receive_name"),
        schema::Row::Text("receive_phone"),
        schema::Row::Text("seller_type"),
    ],
    rules: &[],
    lines: &[11, 16, 21, 22, 23, 24, 29, 30, 31, 32],
};

static INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_MODIFY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeEnterpriseopenruleModifyResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.modify.yaml",
    rows: &[schema::Row::Plain("success", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
