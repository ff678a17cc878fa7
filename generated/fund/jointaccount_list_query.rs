//! `alipay.fund.jointaccount.list.query` · 企业查询代付账户列表
//!
//! List the payment accounts of a company.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/list/query`. Described in
//! `spec/fund/jointaccount.list.query.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_LIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountListQuery",
    file: "spec/fund/jointaccount.list.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_code", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["CREATOR", "PARTICIPANT"]),
                    17,
                ),
            ],
            ..schema::FieldDef::text("operate_role", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("identity", 27)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("identity_type", 32)
        },
    ],
    rules: &[],
};

static JOINTACCOUNT_LIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountListQueryResponse",
    file: "spec/fund/jointaccount.list.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "account_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_DTO),
                    limits: &[],
                },
            ),
            43,
        ),
        schema::FieldDef::text("biz_scene", 44),
        schema::FieldDef::text("product_code", 45),
    ],
    rules: &[],
};

static JOINT_ACCOUNT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountDto",
    file: "spec/fund/jointaccount.list.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 51),
        schema::FieldDef::text("account_name", 52),
        schema::FieldDef::text("user_id", 53),
    ],
    rules: &[],
};

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
        Self {
            product_code: None,
            biz_scene: None,
            operate_role: None,
            agreement_no: None,
            identity: None,
            identity_type: None,
        }
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

impl record::Record for JointaccountListQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_LIST_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.biz_scene),
            2 => Some(&self.operate_role),
            3 => Some(&self.agreement_no),
            4 => Some(&self.identity),
            5 => Some(&self.identity_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.operate_role),
            3 => Some(&mut self.agreement_no),
            4 => Some(&mut self.identity),
            5 => Some(&mut self.identity_type),
            _ => None,
        }
    }
}

impl Default for JointaccountListQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JointaccountListQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountListQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountListQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for JointaccountListQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_LIST_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_list),
            1 => Some(&self.biz_scene),
            2 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_list),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for JointaccountListQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_list: Vec::new(),
            biz_scene: None,
            product_code: None,
        }
    }
}

impl Clone for JointaccountListQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountListQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountListQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for JointAccountDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINT_ACCOUNT_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.account_name),
            2 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.account_name),
            2 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for JointAccountDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            account_name: None,
            user_id: None,
        }
    }
}

impl Clone for JointAccountDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointAccountDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointAccountDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `JointaccountListQueryOperateRole`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointaccountListQueryOperateRole {
    /// `CREATOR`: Creator.
    Creator,
    /// `PARTICIPANT`: Participant.
    Participant,
}

impl record::Enumeration for JointaccountListQueryOperateRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CREATOR", Self::Creator),
        ("PARTICIPANT", Self::Participant),
    ];
}

impl std::fmt::Debug for JointaccountListQueryOperateRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JointaccountListQueryIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointaccountListQueryIdentityType {
    /// `ALIPAY_USER_ID`: Alipay user id.
    AlipayUserId,
    /// `ALIPAY_LOGON_ID`: Alipay login name, email or mobile (支付宝登录号).
    AlipayLogonId,
}

impl record::Enumeration for JointaccountListQueryIdentityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAY_USER_ID", Self::AlipayUserId),
        ("ALIPAY_LOGON_ID", Self::AlipayLogonId),
    ];
}

impl std::fmt::Debug for JointaccountListQueryIdentityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.jointaccount.list.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountListQueryErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JointaccountListQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JointaccountListQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
