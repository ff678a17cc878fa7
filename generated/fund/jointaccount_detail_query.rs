//! `alipay.fund.jointaccount.detail.query` · 共享资金-查询账户详情
//!
//! Query a joint account, by order number or by account and agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/detail/query`. Described in
//! `spec/fund/jointaccount.detail.query.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountDetailQuery",
    file: "spec/fund/jointaccount.detail.query.yaml",
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
            ..schema::FieldDef::text("account_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_biz_no", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("channel", 31)
        },
    ],
    rules: &[],
};

static JOINTACCOUNT_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountDetailQueryResponse",
    file: "spec/fund/jointaccount.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 34),
        schema::FieldDef::text("account_name", 35),
        schema::FieldDef::new(
            "account_quota",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::JOINT_ACCOUNT_QUOTA_RESP_DTO,
                    ),
                    limits: &[],
                },
            ),
            36,
        ),
        schema::FieldDef::text("account_status", 37),
        schema::FieldDef::text("agreement_no", 47),
        schema::FieldDef::new(
            "authorized_rule",
            schema::Kind::Record(&super::types::AUTHORIZED_RULE_DTO),
            48,
        ),
        schema::FieldDef::text("available_balance", 52),
        schema::FieldDef::text("biz_scene", 58),
        schema::FieldDef::text("creator_id", 59),
        schema::FieldDef::text("creator_open_id", 60),
        schema::FieldDef::text("creator_out_id", 61),
        schema::FieldDef::text("freeze_balance", 65),
        schema::FieldDef::new(
            "invite_result_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVITE_RESULT_DTO),
                    limits: &[],
                },
            ),
            66,
        ),
        schema::FieldDef::new(
            "member_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_MEMBER_INFO_RESP_DTO),
                    limits: &[],
                },
            ),
            70,
        ),
        schema::FieldDef::text("product_code", 71),
        schema::FieldDef::text("profit_status", 72),
        schema::FieldDef::text("yesterday_profit", 83),
    ],
    rules: &[],
};

static INVITE_RESULT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InviteResultDto",
    file: "spec/fund/jointaccount.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("identity", 89),
        schema::FieldDef::text("identity_type", 93),
        schema::FieldDef::text("process_id", 100),
    ],
    rules: &[],
};

static JOINT_ACCOUNT_MEMBER_INFO_RESP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountMemberInfoRespDto",
    file: "spec/fund/jointaccount.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("open_id", 109),
        schema::FieldDef::text("operate_role", 113),
        schema::FieldDef::text("user_id", 122),
    ],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.detail.query` (共享资金-查询账户详情).
///
/// Query a joint account, by order number or by account and agreement.
///
/// ```
/// use alipay::fund::JointaccountDetailQuery;
///
/// let request = JointaccountDetailQuery::new()
///     .product_code("ENTERPRISE_PAY");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`account_id`](Self::account_id) | required in some cases |
/// | [`agreement_no`](Self::agreement_no) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/detail/query`. Described in
/// `spec/fund/jointaccount.detail.query.yaml`.
/// Returns [`JointaccountDetailQueryResponse`], or an error with a [`JointaccountDetailQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.detail.query")]
#[doc(alias = "/v3/alipay/fund/jointaccount/detail/query")]
#[doc(alias = "共享资金-查询账户详情")]
#[doc(alias = "账户")]
#[doc(alias = "资金")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountDetailQuery {
    /// Product code.
    ///
    /// 销售产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Business scene code.
    ///
    /// 业务场景码. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Joint account id, from the completion notification or a query; give with `agreement_no`.
    ///
    /// 合花群ID; required in some cases. Example: `2088xxx`.
    pub account_id: Option<String>,
    /// Agreement number, from the completion notification or a query; give with `account_id`.
    ///
    /// 授权协议号; required in some cases. Example: `2088xxx`.
    pub agreement_no: Option<String>,
    /// Merchant's number given to `alipay.fund.jointaccount.sign`; replaces `account_id` and `agreement_no`.
    ///
    /// 商户侧单号; required in some cases.
    pub out_biz_no: Option<String>,
    /// Business channel.
    ///
    /// Example: `MMJZ`.
    pub channel: Option<String>,
}

impl JointaccountDetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            product_code: None,
            biz_scene: None,
            account_id: None,
            agreement_no: None,
            out_biz_no: None,
            channel: None,
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

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }
}

impl record::Record for JointaccountDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.biz_scene),
            2 => Some(&self.account_id),
            3 => Some(&self.agreement_no),
            4 => Some(&self.out_biz_no),
            5 => Some(&self.channel),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.account_id),
            3 => Some(&mut self.agreement_no),
            4 => Some(&mut self.out_biz_no),
            5 => Some(&mut self.channel),
            _ => None,
        }
    }
}

impl Default for JointaccountDetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JointaccountDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for JointaccountDetailQuery {}

impl record::Request for JointaccountDetailQuery {
    type Response = JointaccountDetailQueryResponse;
    type ErrorCode = JointaccountDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.detail.query",
        title: "共享资金-查询账户详情",
        file: "spec/fund/jointaccount.detail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/jointaccount/detail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOINTACCOUNT_DETAIL_QUERY,
        response: &JOINTACCOUNT_DETAIL_QUERY_RESPONSE,
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

/// The response of `alipay.fund.jointaccount.detail.query` (共享资金-查询账户详情).
#[non_exhaustive]
pub struct JointaccountDetailQueryResponse {
    /// Joint account id generated by Alipay.
    ///
    /// 合花群ID. Example: `2088xxx`.
    pub account_id: Option<String>,
    /// Account name generated by Alipay.
    ///
    /// 账户名称. Example: `企业代付`.
    pub account_name: Option<String>,
    /// Quotas of the account.
    ///
    /// 额度模型.
    pub account_quota: Vec<super::types::JointAccountQuotaRespDto>,
    /// State of the account.
    ///
    /// 账户状态. Example: `NORMAL`.
    pub account_status: Option<
        record::Choice<JointaccountDetailQueryResponseAccountStatus>,
    >,
    /// Agreement number generated by Alipay.
    ///
    /// 授权协议号. Example: `2088xxx`.
    pub agreement_no: Option<String>,
    /// Trade authorization: merchants the account may pay.
    ///
    /// 交易授权信息.
    pub authorized_rule: Option<super::types::AuthorizedRuleDto>,
    /// Available amount in yuan.
    ///
    /// An amount of money as a decimal number; not less than 0.01; at most 2 decimals. Example: `13.14`.
    pub available_balance: Option<record::Amount>,
    /// Business scene code.
    ///
    /// 业务场景码. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Creator's Alipay user id.
    ///
    /// Example: `2088000000000001`.
    pub creator_id: Option<String>,
    /// Creator's open id.
    ///
    /// Example: `095PJtAPYb2Uk`.
    pub creator_open_id: Option<String>,
    /// Creator's id at the merchant; empty if an Alipay id was used for signing.
    ///
    /// Example: `12345678`.
    pub creator_out_id: Option<String>,
    /// Frozen amount in yuan.
    ///
    /// An amount of money as a decimal number; not less than 0.01; at most 2 decimals. Example: `5.20`.
    pub freeze_balance: Option<record::Amount>,
    /// Members invited when the account was signed, a snapshot.
    ///
    /// 签约时邀请的成员列表.
    pub invite_result_list: Vec<InviteResultDto>,
    /// Members who have joined.
    ///
    /// 已加入合花群的成员列表.
    pub member_list: Vec<JointAccountMemberInfoRespDto>,
    /// Product code.
    ///
    /// 销售产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Whether the account earns interest.
    ///
    /// 生息状态; other values may be added. Example: `MADE`.
    pub profit_status: Option<
        record::Choice<JointaccountDetailQueryResponseProfitStatus>,
    >,
    /// Yesterday's earnings.
    ///
    /// 昨日收益. Example: `0.45`.
    pub yesterday_profit: Option<String>,
}

impl record::Record for JointaccountDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_DETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.account_name),
            2 => Some(&self.account_quota),
            3 => Some(&self.account_status),
            4 => Some(&self.agreement_no),
            5 => Some(&self.authorized_rule),
            6 => Some(&self.available_balance),
            7 => Some(&self.biz_scene),
            8 => Some(&self.creator_id),
            9 => Some(&self.creator_open_id),
            10 => Some(&self.creator_out_id),
            11 => Some(&self.freeze_balance),
            12 => Some(&self.invite_result_list),
            13 => Some(&self.member_list),
            14 => Some(&self.product_code),
            15 => Some(&self.profit_status),
            16 => Some(&self.yesterday_profit),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.account_name),
            2 => Some(&mut self.account_quota),
            3 => Some(&mut self.account_status),
            4 => Some(&mut self.agreement_no),
            5 => Some(&mut self.authorized_rule),
            6 => Some(&mut self.available_balance),
            7 => Some(&mut self.biz_scene),
            8 => Some(&mut self.creator_id),
            9 => Some(&mut self.creator_open_id),
            10 => Some(&mut self.creator_out_id),
            11 => Some(&mut self.freeze_balance),
            12 => Some(&mut self.invite_result_list),
            13 => Some(&mut self.member_list),
            14 => Some(&mut self.product_code),
            15 => Some(&mut self.profit_status),
            16 => Some(&mut self.yesterday_profit),
            _ => None,
        }
    }
}

impl Default for JointaccountDetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            account_name: None,
            account_quota: Vec::new(),
            account_status: None,
            agreement_no: None,
            authorized_rule: None,
            available_balance: None,
            biz_scene: None,
            creator_id: None,
            creator_open_id: None,
            creator_out_id: None,
            freeze_balance: None,
            invite_result_list: Vec::new(),
            member_list: Vec::new(),
            product_code: None,
            profit_status: None,
            yesterday_profit: None,
        }
    }
}

impl Clone for JointaccountDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An invitation sent when a joint account was signed.
#[non_exhaustive]
pub struct InviteResultDto {
    /// Invited user, as given to `alipay.fund.jointaccount.sign`.
    ///
    /// Example: `2088000000000001`.
    pub identity: Option<String>,
    /// Kind of user id, as given to `alipay.fund.jointaccount.sign`.
    ///
    /// Other values may be added. Example: `ALIPAY_USER_ID`.
    pub identity_type: Option<record::Choice<InviteResultDtoIdentityType>>,
    /// Approval number generated by Alipay, one per invited user.
    ///
    /// 审批单号. Example: `2021082066102300080000002126`.
    pub process_id: Option<String>,
}

impl record::Record for InviteResultDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVITE_RESULT_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.identity),
            1 => Some(&self.identity_type),
            2 => Some(&self.process_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.identity),
            1 => Some(&mut self.identity_type),
            2 => Some(&mut self.process_id),
            _ => None,
        }
    }
}

impl Default for InviteResultDto {
    #[inline]
    fn default() -> Self {
        Self {
            identity: None,
            identity_type: None,
            process_id: None,
        }
    }
}

impl Clone for InviteResultDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InviteResultDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InviteResultDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A member of a joint account.
#[non_exhaustive]
pub struct JointAccountMemberInfoRespDto {
    /// Member's open id.
    ///
    /// Example: `095PJtAPYb2UkQ0mXk_X86Z_Pd7PtySKX-U3zUEwONcu3wc`.
    pub open_id: Option<String>,
    /// Role of the member.
    ///
    /// 成员角色. Example: `MASTER`.
    pub operate_role: Option<record::Choice<JointAccountMemberInfoRespDtoOperateRole>>,
    /// Member's Alipay user id.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl record::Record for JointAccountMemberInfoRespDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINT_ACCOUNT_MEMBER_INFO_RESP_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.open_id),
            1 => Some(&self.operate_role),
            2 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.open_id),
            1 => Some(&mut self.operate_role),
            2 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for JointAccountMemberInfoRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            open_id: None,
            operate_role: None,
            user_id: None,
        }
    }
}

impl Clone for JointAccountMemberInfoRespDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointAccountMemberInfoRespDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointAccountMemberInfoRespDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InviteResultDtoIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InviteResultDtoIdentityType {
    /// `OUT_USER_ID`: User id at the merchant (商户侧用户唯一标识).
    OutUserId,
}

impl record::Enumeration for InviteResultDtoIdentityType {
    const VALUES: &'static [(&'static str, Self)] = &[("OUT_USER_ID", Self::OutUserId)];
}

impl std::fmt::Debug for InviteResultDtoIdentityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JointAccountMemberInfoRespDtoOperateRole`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointAccountMemberInfoRespDtoOperateRole {
    /// `MASTER`: Creator (创建人).
    Master,
    /// `ADMIN`: Administrator (管理员).
    Admin,
    /// `MEMBER`: Member (群成员).
    Member,
}

impl record::Enumeration for JointAccountMemberInfoRespDtoOperateRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MASTER", Self::Master),
        ("ADMIN", Self::Admin),
        ("MEMBER", Self::Member),
    ];
}

impl std::fmt::Debug for JointAccountMemberInfoRespDtoOperateRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JointaccountDetailQueryResponseAccountStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointaccountDetailQueryResponseAccountStatus {
    /// `NORMAL`: Normal (正常).
    Normal,
    /// `RELEASING`: Being closed (注销中).
    Releasing,
    /// `RELEASED`: Closed (已注销).
    Released,
    /// `FREEZE`: Frozen (冻结).
    Freeze,
}

impl record::Enumeration for JointaccountDetailQueryResponseAccountStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("RELEASING", Self::Releasing),
        ("RELEASED", Self::Released),
        ("FREEZE", Self::Freeze),
    ];
}

impl std::fmt::Debug for JointaccountDetailQueryResponseAccountStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JointaccountDetailQueryResponseProfitStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointaccountDetailQueryResponseProfitStatus {
    /// `MAKING`: Being enabled (开启中).
    Making,
    /// `MADE`: Enabled.
    Made,
    /// `CLEARING`: Being disabled (关闭中).
    Clearing,
    /// `NONE`: No interest.
    None,
}

impl record::Enumeration for JointaccountDetailQueryResponseProfitStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MAKING", Self::Making),
        ("MADE", Self::Made),
        ("CLEARING", Self::Clearing),
        ("NONE", Self::None),
    ];
}

impl std::fmt::Debug for JointaccountDetailQueryResponseProfitStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.jointaccount.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountDetailQueryErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `JOINT_ACCOUNT_NO_EXIST`.
    JointAccountNoExist,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ACCOUNT_NOT_EXIST`: The account does not exist.
    ///
    /// Check the account, then call again.
    AccountNotExist,
    /// `JA_ASSET_NOT_EXIST`.
    JaAssetNotExist,
    /// `AGREEMENT_STATUS_IS_NOT_NORMAL`: The agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    AgreementStatusIsNotNormal,
    /// `AGREEMENT_IS_OUT_OF_DATE`: The agreement has expired.
    ///
    /// Sign the agreement again.
    AgreementIsOutOfDate,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JointaccountDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("JOINT_ACCOUNT_NO_EXIST", Self::JointAccountNoExist),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ACCOUNT_NOT_EXIST", Self::AccountNotExist),
        ("JA_ASSET_NOT_EXIST", Self::JaAssetNotExist),
        ("AGREEMENT_STATUS_IS_NOT_NORMAL", Self::AgreementStatusIsNotNormal),
        ("AGREEMENT_IS_OUT_OF_DATE", Self::AgreementIsOutOfDate),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JointaccountDetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
