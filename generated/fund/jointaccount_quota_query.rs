//! `alipay.fund.jointaccount.quota.query` · 查询账户额度详情
//!
//! Query the quotas of an account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/quota/query`. Described in
//! `spec/fund/jointaccount.quota.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.jointaccount.quota.query` (查询账户额度详情).
///
/// Query the quotas of an account.
///
/// ```
/// use alipay::fund::JointaccountQuotaQuery;
///
/// let request = JointaccountQuotaQuery::new()
///     .product_code("ENTERPRISE_PAY");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`operate_role`](Self::operate_role) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/quota/query`. Described in
/// `spec/fund/jointaccount.quota.query.yaml`.
/// Returns [`JointaccountQuotaQueryResponse`], or an error with a [`JointaccountQuotaQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.quota.query")]
#[doc(alias = "/v3/alipay/fund/jointaccount/quota/query")]
#[doc(alias = "查询账户额度详情")]
#[doc(alias = "账户")]
#[doc(alias = "额度")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountQuotaQuery {
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Business scene.
    ///
    /// 业务场景. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Account id.
    ///
    /// 账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Employee's id.
    ///
    /// 员工ID. Example: `2088000000000001`.
    pub member_id: Option<String>,
    /// Employee's open id.
    ///
    /// 员工的openid. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub member_open_id: Option<String>,
    /// Role in the account.
    ///
    /// 角色. Example: `CREATOR`.
    pub operate_role: Option<record::Choice<JointaccountQuotaQueryOperateRole>>,
    /// Number of the authorization agreement.
    ///
    /// 授权协议号. Example: `208890097674621512312`.
    pub agreement_no: Option<String>,
}

impl JointaccountQuotaQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`member_id`](Self::member_id).
    #[inline]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }

    /// Sets [`member_open_id`](Self::member_open_id).
    #[inline]
    pub fn member_open_id(mut self, member_open_id: impl Into<String>) -> Self {
        self.member_open_id = Some(member_open_id.into());
        self
    }

    /// Sets [`operate_role`](Self::operate_role).
    #[inline]
    pub fn operate_role(
        mut self,
        operate_role: impl Into<record::Choice<JointaccountQuotaQueryOperateRole>>,
    ) -> Self {
        self.operate_role = Some(operate_role.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }
}

/// The response of `alipay.fund.jointaccount.quota.query` (查询账户额度详情).
#[non_exhaustive]
pub struct JointaccountQuotaQueryResponse {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Quotas of the joint account.
    ///
    /// 共同账户额度模型.
    pub account_quota: Vec<super::types::JointAccountQuotaRespDto>,
    /// Scene code.
    ///
    /// 场景码. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Member's id; returned when an employee was queried.
    ///
    /// 成员ID. Example: `2088000000000001`.
    pub member_id: Option<String>,
    /// Employee's open id.
    ///
    /// 员工openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub member_open_id: Option<String>,
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

/// The values of the platform's type `JointaccountQuotaQueryOperateRole`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointaccountQuotaQueryOperateRole {
    /// `CREATOR`: Creator.
    Creator,
    /// `PARTICIPANT`: Participant.
    Participant,
}

record::enumeration!(
    JointaccountQuotaQueryOperateRole, "CREATOR" Creator, "PARTICIPANT" Participant
);

/// The error codes of `alipay.fund.jointaccount.quota.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JointaccountQuotaQueryErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `AGREEMENT_STATUS_IS_NOT_NORMAL`: The agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    AgreementStatusIsNotNormal,
    /// `AGREEMENT_IS_OUT_OF_DATE`: The agreement has expired.
    ///
    /// Sign the agreement again.
    AgreementIsOutOfDate,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    JointaccountQuotaQueryErrorCode, "PRODUCT_NOT_SIGN" ProductNotSign,
    "AGREEMENT_NOT_EXIST" AgreementNotExist, "AGREEMENT_STATUS_IS_NOT_NORMAL"
    AgreementStatusIsNotNormal, "AGREEMENT_IS_OUT_OF_DATE" AgreementIsOutOfDate,
    "AGREEMENT_IS_INVALID" AgreementIsInvalid, "ILLEGAL_ARGUMENT" IllegalArgument,
    "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for JointaccountQuotaQuery {}

impl record::Request for JointaccountQuotaQuery {
    type Response = JointaccountQuotaQueryResponse;
    type ErrorCode = JointaccountQuotaQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.quota.query",
        title: "查询账户额度详情",
        file: "spec/fund/jointaccount.quota.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/jointaccount/quota/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOINTACCOUNT_QUOTA_QUERY,
        response: &JOINTACCOUNT_QUOTA_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    JointaccountQuotaQuery, JOINTACCOUNT_QUOTA_QUERY, 0 product_code None, 1 biz_scene
    None, 2 account_id None, 3 member_id None, 4 member_open_id None, 5 operate_role
    None, 6 agreement_no None
);

record::record!(
    JointaccountQuotaQueryResponse, JOINTACCOUNT_QUOTA_QUERY_RESPONSE, 0 account_id None,
    1 account_quota Vec::new(), 2 biz_scene None, 3 member_id None, 4 member_open_id
    None, 5 product_code None
);

static JOINTACCOUNT_QUOTA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountQuotaQuery",
    file: "spec/fund/jointaccount.quota.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "member_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "member_open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "operate_role",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(
                        schema::Limit::Values(&["CREATOR", "PARTICIPANT"]),
                    ),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 15, 16, 21, 24, 29],
};

static JOINTACCOUNT_QUOTA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountQuotaQueryResponse",
    file: "spec/fund/jointaccount.quota.query.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Plain(
            "account_quota",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::JOINT_ACCOUNT_QUOTA_RESP_DTO,
                    ),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("member_id"),
        schema::Row::Text("member_open_id"),
        schema::Row::Text("product_code"),
    ],
    rules: &[],
    lines: &[],
};
