//! `alipay.fund.jointaccount.list.query` · 企业查询代付账户列表
//!
//! List the payment accounts of a company.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/list/query`. Described in
//! `spec/fund/jointaccount.list.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.jointaccount.list.query` (企业查询代付账户列表).
///
/// List the payment accounts of a company.
///
/// ```
/// use alipay::fund::JointaccountListQuery;
///
/// let request = JointaccountListQuery::new()
///     .product_code("ENTERPRISE_PAY");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`operate_role`](Self::operate_role) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/list/query`. Described in
/// `spec/fund/jointaccount.list.query.yaml`.
/// Returns [`JointaccountListQueryResponse`], or an error with a [`JointaccountListQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.list.query")]
#[doc(alias = "/v3/alipay/fund/jointaccount/list/query")]
#[doc(alias = "企业查询代付账户列表")]
#[doc(alias = "账户")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountListQuery {
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Business scene.
    ///
    /// 业务场景. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Role in the account.
    ///
    /// 角色. Example: `CREATOR`.
    pub operate_role: Option<record::Choice<JointaccountListQueryOperateRole>>,
    /// Number of the authorization agreement.
    ///
    /// 授权协议号. Example: `208890097674621512231`.
    pub agreement_no: Option<String>,
    /// Employee's account: Alipay user id or login name, by `identity_type`.
    ///
    /// 员工账号. Example: `user@example.com`.
    pub identity: Option<String>,
    /// Kind of account in `identity`.
    ///
    /// 账号类型; other values may be added. Example: `ALIPAY_LOGON_ID`.
    pub identity_type: Option<record::Choice<JointaccountListQueryIdentityType>>,
}

impl JointaccountListQuery {
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

    /// Sets [`operate_role`](Self::operate_role).
    #[inline]
    pub fn operate_role(
        mut self,
        operate_role: impl Into<record::Choice<JointaccountListQueryOperateRole>>,
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

    /// Sets [`identity`](Self::identity).
    #[inline]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(
        mut self,
        identity_type: impl Into<record::Choice<JointaccountListQueryIdentityType>>,
    ) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }
}

/// The response of `alipay.fund.jointaccount.list.query` (企业查询代付账户列表).
#[non_exhaustive]
pub struct JointaccountListQueryResponse {
    /// Joint accounts.
    ///
    /// 共同账户列表.
    pub account_list: Vec<JointAccountDto>,
    /// Scene.
    ///
    /// 场景. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Product code.
    ///
    /// 产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

/// A joint account.
#[non_exhaustive]
pub struct JointAccountDto {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000011111`.
    pub account_id: Option<String>,
    /// Name of the joint account.
    ///
    /// 共同账户账本名称. Example: `企业代付`.
    pub account_name: Option<String>,
    /// User id of the account's creator.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

/// The values of the platform's type `JointaccountListQueryOperateRole`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointaccountListQueryOperateRole {
    /// `CREATOR`: Creator.
    Creator,
    /// `PARTICIPANT`: Participant.
    Participant,
}

record::enumeration!(
    JointaccountListQueryOperateRole, "CREATOR" Creator, "PARTICIPANT" Participant
);

/// The values of the platform's type `JointaccountListQueryIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointaccountListQueryIdentityType {
    /// `ALIPAY_USER_ID`: Alipay user id.
    AlipayUserId,
    /// `ALIPAY_LOGON_ID`: Alipay login name, email or mobile (支付宝登录号).
    AlipayLogonId,
}

record::enumeration!(
    JointaccountListQueryIdentityType, "ALIPAY_USER_ID" AlipayUserId, "ALIPAY_LOGON_ID"
    AlipayLogonId
);

/// The error codes of `alipay.fund.jointaccount.list.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JointaccountListQueryErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(JointaccountListQueryErrorCode, "PRODUCT_NOT_SIGN" ProductNotSign);

impl record::CallRequest for JointaccountListQuery {}

impl record::Request for JointaccountListQuery {
    type Response = JointaccountListQueryResponse;
    type ErrorCode = JointaccountListQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.list.query",
        title: "企业查询代付账户列表",
        file: "spec/fund/jointaccount.list.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/jointaccount/list/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOINTACCOUNT_LIST_QUERY,
        response: &JOINTACCOUNT_LIST_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    JointaccountListQuery, JOINTACCOUNT_LIST_QUERY, 0 product_code None, 1 biz_scene
    None, 2 operate_role None, 3 agreement_no None, 4 identity None, 5 identity_type None
);

record::record!(
    JointaccountListQueryResponse, JOINTACCOUNT_LIST_QUERY_RESPONSE, 0 account_list
    Vec::new(), 1 biz_scene None, 2 product_code None
);

record::record!(
    JointAccountDto, JOINT_ACCOUNT_DTO, 0 account_id None, 1 account_name None, 2 user_id
    None
);

static JOINTACCOUNT_LIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountListQuery",
    file: "spec/fund/jointaccount.list.query.yaml",
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "identity",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "identity_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 17, 22, 27, 32],
};

static JOINTACCOUNT_LIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountListQueryResponse",
    file: "spec/fund/jointaccount.list.query.yaml",
    rows: &[
        schema::Row::Plain(
            "account_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("product_code"),
    ],
    rules: &[],
    lines: &[],
};

static JOINT_ACCOUNT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountDto",
    file: "spec/fund/jointaccount.list.query.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("account_name"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
