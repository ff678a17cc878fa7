//! `alipay.fund.jointaccount.memberrule.modify` · 企业设置员工规则
//!
//! Set the rules of a company's employees.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/memberrule/modify`.
//! Described in `spec/fund/jointaccount.memberrule.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.jointaccount.memberrule.modify` (企业设置员工规则).
///
/// Set the rules of a company's employees.
///
/// ```
/// use alipay::fund::JointaccountMemberruleModify;
///
/// let request = JointaccountMemberruleModify::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/jointaccount/memberrule/modify`.
/// Described in `spec/fund/jointaccount.memberrule.modify.yaml`.
/// Returns [`JointaccountMemberruleModifyResponse`], or an error with a [`JointaccountMemberruleModifyErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.memberrule.modify")]
#[doc(alias = "/v3/alipay/fund/jointaccount/memberrule/modify")]
#[doc(alias = "企业设置员工规则")]
#[doc(alias = "员工")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountMemberruleModify {
    /// Account id.
    ///
    /// 账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the authorization agreement.
    ///
    /// 授权协议号. Example: `20889009767462151233`.
    pub agreement_no: Option<String>,
    /// Business scene.
    ///
    /// 业务场景. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Employees.
    ///
    /// 员工列表.
    pub member_list: Option<JointAccountMemberList>,
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

impl JointaccountMemberruleModify {
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

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`member_list`](Self::member_list).
    #[inline]
    pub fn member_list(mut self, member_list: JointAccountMemberList) -> Self {
        self.member_list = Some(member_list);
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

/// The response of `alipay.fund.jointaccount.memberrule.modify` (企业设置员工规则).
///
/// This response has no fields.
#[non_exhaustive]
pub struct JointaccountMemberruleModifyResponse {}

/// An employee whose rules are set.
#[must_use]
#[non_exhaustive]
pub struct JointAccountMemberList {
    /// Quotas of the account.
    ///
    /// 额度模型.
    pub account_quota: Vec<super::types::JointAccountQuotaDto>,
    /// Member's open id.
    ///
    /// 成员openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Member's id.
    ///
    /// 成员ID. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl JointAccountMemberList {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The error codes of `alipay.fund.jointaccount.memberrule.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberruleModifyErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `MAX_QUOTA_CONFIG_MISSING`.
    MaxQuotaConfigMissing,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    JointaccountMemberruleModifyErrorCode, "PRODUCT_NOT_SIGN" ProductNotSign,
    "MAX_QUOTA_CONFIG_MISSING" MaxQuotaConfigMissing
);

impl record::CallRequest for JointaccountMemberruleModify {}

impl record::Request for JointaccountMemberruleModify {
    type Response = JointaccountMemberruleModifyResponse;
    type ErrorCode = JointaccountMemberruleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.memberrule.modify",
        title: "企业设置员工规则",
        file: "spec/fund/jointaccount.memberrule.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/jointaccount/memberrule/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &JOINTACCOUNT_MEMBERRULE_MODIFY,
        response: &JOINTACCOUNT_MEMBERRULE_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    JointaccountMemberruleModify, JOINTACCOUNT_MEMBERRULE_MODIFY, 0 account_id None, 1
    agreement_no None, 2 biz_scene None, 3 member_list None, 4 product_code None
);

record::record!(
    JointaccountMemberruleModifyResponse, JOINTACCOUNT_MEMBERRULE_MODIFY_RESPONSE
);

record::record!(
    JointAccountMemberList, JOINT_ACCOUNT_MEMBER_LIST, 0 account_quota Vec::new(), 1
    open_id None, 2 user_id None
);

static JOINTACCOUNT_MEMBERRULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberruleModify",
    file: "spec/fund/jointaccount.memberrule.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("biz_scene"),
        schema::Row::Plain(
            "member_list",
            schema::Kind::Record(&JOINT_ACCOUNT_MEMBER_LIST),
        ),
        schema::Row::Text("product_code"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 18, 19],
};

static JOINTACCOUNT_MEMBERRULE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberruleModifyResponse",
    file: "spec/fund/jointaccount.memberrule.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static JOINT_ACCOUNT_MEMBER_LIST: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountMemberList",
    file: "spec/fund/jointaccount.memberrule.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "account_quota",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::JOINT_ACCOUNT_QUOTA_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[27, 28, 33],
};
