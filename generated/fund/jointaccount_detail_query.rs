//! `alipay.fund.jointaccount.detail.query` · 共享资金-查询账户详情
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
            ..schema::FieldDef::text("product_code", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_biz_no", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("channel", 15)
        },
    ],
    rules: &[],
};

static JOINTACCOUNT_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountDetailQueryResponse",
    file: "spec/fund/jointaccount.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 18),
        schema::FieldDef::text("account_name", 19),
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
            20,
        ),
        schema::FieldDef::text("account_status", 21),
        schema::FieldDef::text("agreement_no", 22),
        schema::FieldDef::new(
            "authorized_rule",
            schema::Kind::Record(&super::types::AUTHORIZED_RULE_DTO),
            23,
        ),
        schema::FieldDef::text("available_balance", 24),
        schema::FieldDef::text("biz_scene", 25),
        schema::FieldDef::text("creator_id", 26),
        schema::FieldDef::text("creator_open_id", 27),
        schema::FieldDef::text("creator_out_id", 28),
        schema::FieldDef::text("freeze_balance", 29),
        schema::FieldDef::new(
            "invite_result_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVITE_RESULT_DTO),
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::new(
            "member_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_MEMBER_INFO_RESP_DTO),
                    limits: &[],
                },
            ),
            31,
        ),
        schema::FieldDef::text("product_code", 32),
        schema::FieldDef::text("profit_status", 33),
        schema::FieldDef::text("yesterday_profit", 34),
    ],
    rules: &[],
};

static INVITE_RESULT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InviteResultDto",
    file: "spec/fund/jointaccount.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("identity", 39),
        schema::FieldDef::text("identity_type", 40),
        schema::FieldDef::text("process_id", 41),
    ],
    rules: &[],
};

static JOINT_ACCOUNT_MEMBER_INFO_RESP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountMemberInfoRespDto",
    file: "spec/fund/jointaccount.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("open_id", 45),
        schema::FieldDef::text("operate_role", 46),
        schema::FieldDef::text("user_id", 47),
    ],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.detail.query` (共享资金-查询账户详情).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/detail/query`. Described in
/// `spec/fund/jointaccount.detail.query.yaml`.
/// Answered by [`JointaccountDetailQueryResponse`], or by an error with a [`JointaccountDetailQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.detail.query")]
#[doc(alias = "共享资金-查询账户详情")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountDetailQuery {
    /// On the wire `product_code`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:10`.
    pub product_code: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:12`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:13`.
    pub agreement_no: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:14`.
    pub out_biz_no: Option<String>,
    /// On the wire `channel`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:15`.
    pub channel: Option<String>,
}

impl JointaccountDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.jointaccount.detail.query` (共享资金-查询账户详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JointaccountDetailQueryResponse {
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:18`.
    pub account_id: Option<String>,
    /// On the wire `account_name`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:19`.
    pub account_name: Option<String>,
    /// On the wire `account_quota`, a list; each element is a record of the kind `JointAccountQuotaRespDto`. Source:
    /// `spec/fund/jointaccount.detail.query.yaml:20`.
    pub account_quota: Vec<super::types::JointAccountQuotaRespDto>,
    /// On the wire `account_status`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:21`.
    pub account_status: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:22`.
    pub agreement_no: Option<String>,
    /// On the wire `authorized_rule`, a record of the kind `AuthorizedRuleDto`. Source:
    /// `spec/fund/jointaccount.detail.query.yaml:23`.
    pub authorized_rule: Option<super::types::AuthorizedRuleDto>,
    /// On the wire `available_balance`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:24`.
    pub available_balance: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:25`.
    pub biz_scene: Option<String>,
    /// On the wire `creator_id`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:26`.
    pub creator_id: Option<String>,
    /// On the wire `creator_open_id`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:27`.
    pub creator_open_id: Option<String>,
    /// On the wire `creator_out_id`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:28`.
    pub creator_out_id: Option<String>,
    /// On the wire `freeze_balance`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:29`.
    pub freeze_balance: Option<String>,
    /// On the wire `invite_result_list`, a list; each element is a record of the kind `InviteResultDto`. Source:
    /// `spec/fund/jointaccount.detail.query.yaml:30`.
    pub invite_result_list: Vec<InviteResultDto>,
    /// On the wire `member_list`, a list; each element is a record of the kind `JointAccountMemberInfoRespDto`.
    /// Source: `spec/fund/jointaccount.detail.query.yaml:31`.
    pub member_list: Vec<JointAccountMemberInfoRespDto>,
    /// On the wire `product_code`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:32`.
    pub product_code: Option<String>,
    /// On the wire `profit_status`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:33`.
    pub profit_status: Option<String>,
    /// On the wire `yesterday_profit`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:34`.
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

/// The platform's type `InviteResultDto`.
///
/// Source: `spec/fund/jointaccount.detail.query.yaml:37`.
#[non_exhaustive]
pub struct InviteResultDto {
    /// On the wire `identity`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:39`.
    pub identity: Option<String>,
    /// On the wire `identity_type`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:40`.
    pub identity_type: Option<String>,
    /// On the wire `process_id`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:41`.
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

/// The platform's type `JointAccountMemberInfoRespDto`.
///
/// Source: `spec/fund/jointaccount.detail.query.yaml:43`.
#[non_exhaustive]
pub struct JointAccountMemberInfoRespDto {
    /// On the wire `open_id`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:45`.
    pub open_id: Option<String>,
    /// On the wire `operate_role`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:46`.
    pub operate_role: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/fund/jointaccount.detail.query.yaml:47`.
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

/// The error codes of `alipay.fund.jointaccount.detail.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountDetailQueryErrorCode {
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/jointaccount.detail.query.yaml:50`.
    ProductNotSign,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/jointaccount.detail.query.yaml:51`.
    AgreementIsInvalid,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/jointaccount.detail.query.yaml:52`.
    AgreementNotExist,
    /// On the wire `JOINT_ACCOUNT_NO_EXIST`. Source: `spec/fund/jointaccount.detail.query.yaml:53`.
    JointAccountNoExist,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/jointaccount.detail.query.yaml:54`.
    IllegalArgument,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/jointaccount.detail.query.yaml:55`.
    SystemError,
    /// On the wire `ACCOUNT_NOT_EXIST`. Source: `spec/fund/jointaccount.detail.query.yaml:56`.
    AccountNotExist,
    /// On the wire `JA_ASSET_NOT_EXIST`. Source: `spec/fund/jointaccount.detail.query.yaml:57`.
    JaAssetNotExist,
    /// On the wire `AGREEMENT_STATUS_IS_NOT_NORMAL`. Source: `spec/fund/jointaccount.detail.query.yaml:58`.
    AgreementStatusIsNotNormal,
    /// On the wire `AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/jointaccount.detail.query.yaml:59`.
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
