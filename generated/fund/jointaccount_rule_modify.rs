//! `alipay.fund.jointaccount.rule.modify` · 企业账户规则设置
//!
//! Set the rules of a company account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/rule/modify`. Described in
//! `spec/fund/jointaccount.rule.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.jointaccount.rule.modify` (企业账户规则设置).
///
/// Set the rules of a company account.
///
/// ```
/// use alipay::fund::JointaccountRuleModify;
///
/// let request = JointaccountRuleModify::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/rule/modify`. Described in
/// `spec/fund/jointaccount.rule.modify.yaml`.
/// Returns [`JointaccountRuleModifyResponse`], or an error with a [`JointaccountRuleModifyErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.rule.modify")]
#[doc(alias = "/v3/alipay/fund/jointaccount/rule/modify")]
#[doc(alias = "企业账户规则设置")]
#[doc(alias = "账户")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountRuleModify {
    /// Account book id.
    ///
    /// 账本ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Account book name.
    ///
    /// 账本名称. Example: `部门账本`.
    pub account_name: Option<String>,
    /// Quotas of the account.
    ///
    /// 账户额度.
    pub account_quota: Vec<super::types::JointAccountQuotaDto>,
    /// Number of the authorization agreement.
    ///
    /// 授权协议号. Example: `2088000000000001`.
    pub agreement_no: Option<String>,
    /// Trade authorization: merchants the account may pay.
    ///
    /// 交易授权信息.
    pub authorized_rule: Option<super::types::AuthorizedRuleDto>,
    /// Scene code.
    ///
    /// 场景码. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

impl JointaccountRuleModify {
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

    /// Sets [`account_name`](Self::account_name).
    #[inline]
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
        self
    }

    /// Sets [`account_quota`](Self::account_quota).
    #[inline]
    pub fn account_quota(
        mut self,
        account_quota: impl IntoIterator<Item = super::types::JointAccountQuotaDto>,
    ) -> Self {
        self.account_quota = account_quota.into_iter().collect();
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`authorized_rule`](Self::authorized_rule).
    #[inline]
    pub fn authorized_rule(
        mut self,
        authorized_rule: super::types::AuthorizedRuleDto,
    ) -> Self {
        self.authorized_rule = Some(authorized_rule);
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

/// The response of `alipay.fund.jointaccount.rule.modify` (企业账户规则设置).
///
/// This response has no fields.
#[non_exhaustive]
pub struct JointaccountRuleModifyResponse {}

/// The error codes of `alipay.fund.jointaccount.rule.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JointaccountRuleModifyErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(JointaccountRuleModifyErrorCode, "PRODUCT_NOT_SIGN" ProductNotSign);

impl record::CallRequest for JointaccountRuleModify {}

impl record::Request for JointaccountRuleModify {
    type Response = JointaccountRuleModifyResponse;
    type ErrorCode = JointaccountRuleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.rule.modify",
        title: "企业账户规则设置",
        file: "spec/fund/jointaccount.rule.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/jointaccount/rule/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &JOINTACCOUNT_RULE_MODIFY,
        response: &JOINTACCOUNT_RULE_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    JointaccountRuleModify, JOINTACCOUNT_RULE_MODIFY, 0 account_id None, 1 account_name
    None, 2 account_quota Vec::new(), 3 agreement_no None, 4 authorized_rule None, 5
    biz_scene None, 6 product_code None
);

record::record!(JointaccountRuleModifyResponse, JOINTACCOUNT_RULE_MODIFY_RESPONSE);

static JOINTACCOUNT_RULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountRuleModify",
    file: "spec/fund/jointaccount.rule.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("account_name"),
        schema::Row::Plain(
            "account_quota",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::JOINT_ACCOUNT_QUOTA_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("agreement_no"),
        schema::Row::Plain(
            "authorized_rule",
            schema::Kind::Record(&super::types::AUTHORIZED_RULE_DTO),
        ),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("product_code"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 19, 23, 24],
};

static JOINTACCOUNT_RULE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountRuleModifyResponse",
    file: "spec/fund/jointaccount.rule.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
