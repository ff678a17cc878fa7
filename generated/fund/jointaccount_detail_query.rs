//! `alipay.fund.jointaccount.detail.query` · 共享资金-查询账户详情
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/detail/query`. Described in
//! `spec/fund/jointaccount.detail.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/fund/jointaccount.detail.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.fund.jointaccount.detail.query",
    title: "共享资金-查询账户详情",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "PRODUCT_NOT_SIGN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "AGREEMENT_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "AGREEMENT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "JOINT_ACCOUNT_NO_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 53,
        },
        schema::ErrorDef {
            code: "ILLEGAL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 54,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 55,
        },
        schema::ErrorDef {
            code: "ACCOUNT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
        schema::ErrorDef {
            code: "JA_ASSET_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 57,
        },
        schema::ErrorDef {
            code: "AGREEMENT_STATUS_IS_NOT_NORMAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 58,
        },
        schema::ErrorDef {
            code: "AGREEMENT_IS_OUT_OF_DATE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 59,
        },
    ],
};

static JOINTACCOUNT_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountDetailQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "channel",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static JOINTACCOUNT_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountDetailQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "account_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "account_quota",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::JOINT_ACCOUNT_QUOTA_RESP_DTO,
                    ),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "account_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "authorized_rule",
            kind: schema::Kind::Record(&super::types::AUTHORIZED_RULE_DTO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "available_balance",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "creator_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "creator_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "creator_out_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "freeze_balance",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "invite_result_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVITE_RESULT_DTO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "member_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_MEMBER_INFO_RESP_DTO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "profit_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "yesterday_profit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
    ],
    rules: &[],
};

static INVITE_RESULT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InviteResultDto",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "identity",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "identity_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "process_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
    ],
    rules: &[],
};

static JOINT_ACCOUNT_MEMBER_INFO_RESP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountMemberInfoRespDto",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "operate_role",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct JointaccountDetailQuery {
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/fund/jointaccount.detail.query.yaml:10`.
    pub product_code: Option<String>,
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/fund/jointaccount.detail.query.yaml:11`.
    pub biz_scene: Option<String>,
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/fund/jointaccount.detail.query.yaml:12`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/fund/jointaccount.detail.query.yaml:13`.
    pub agreement_no: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/fund/jointaccount.detail.query.yaml:14`.
    pub out_biz_no: Option<String>,
    /// The field `channel`: a text.
    ///
    /// On the wire `channel`. Source: `spec/fund/jointaccount.detail.query.yaml:15`.
    pub channel: Option<String>,
}

impl JointaccountDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    #[must_use]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.fund.jointaccount.detail.query` (共享资金-查询账户详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct JointaccountDetailQueryResponse {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/fund/jointaccount.detail.query.yaml:18`.
    pub account_id: Option<String>,
    /// The field `account_name`: a text.
    ///
    /// On the wire `account_name`. Source: `spec/fund/jointaccount.detail.query.yaml:19`.
    pub account_name: Option<String>,
    /// The field `account_quota`: a list; each element is a record of the kind `JointAccountQuotaRespDto`.
    ///
    /// On the wire `account_quota`. Source: `spec/fund/jointaccount.detail.query.yaml:20`.
    pub account_quota: Vec<super::types::JointAccountQuotaRespDto>,
    /// The field `account_status`: a text.
    ///
    /// On the wire `account_status`. Source: `spec/fund/jointaccount.detail.query.yaml:21`.
    pub account_status: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/fund/jointaccount.detail.query.yaml:22`.
    pub agreement_no: Option<String>,
    /// The field `authorized_rule`: a record of the kind `AuthorizedRuleDto`.
    ///
    /// On the wire `authorized_rule`. Source: `spec/fund/jointaccount.detail.query.yaml:23`.
    pub authorized_rule: Option<super::types::AuthorizedRuleDto>,
    /// The field `available_balance`: a text.
    ///
    /// On the wire `available_balance`. Source: `spec/fund/jointaccount.detail.query.yaml:24`.
    pub available_balance: Option<String>,
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/fund/jointaccount.detail.query.yaml:25`.
    pub biz_scene: Option<String>,
    /// The field `creator_id`: a text.
    ///
    /// On the wire `creator_id`. Source: `spec/fund/jointaccount.detail.query.yaml:26`.
    pub creator_id: Option<String>,
    /// The field `creator_open_id`: a text.
    ///
    /// On the wire `creator_open_id`. Source: `spec/fund/jointaccount.detail.query.yaml:27`.
    pub creator_open_id: Option<String>,
    /// The field `creator_out_id`: a text.
    ///
    /// On the wire `creator_out_id`. Source: `spec/fund/jointaccount.detail.query.yaml:28`.
    pub creator_out_id: Option<String>,
    /// The field `freeze_balance`: a text.
    ///
    /// On the wire `freeze_balance`. Source: `spec/fund/jointaccount.detail.query.yaml:29`.
    pub freeze_balance: Option<String>,
    /// The field `invite_result_list`: a list; each element is a record of the kind `InviteResultDto`.
    ///
    /// On the wire `invite_result_list`. Source: `spec/fund/jointaccount.detail.query.yaml:30`.
    pub invite_result_list: Vec<InviteResultDto>,
    /// The field `member_list`: a list; each element is a record of the kind `JointAccountMemberInfoRespDto`.
    ///
    /// On the wire `member_list`. Source: `spec/fund/jointaccount.detail.query.yaml:31`.
    pub member_list: Vec<JointAccountMemberInfoRespDto>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/fund/jointaccount.detail.query.yaml:32`.
    pub product_code: Option<String>,
    /// The field `profit_status`: a text.
    ///
    /// On the wire `profit_status`. Source: `spec/fund/jointaccount.detail.query.yaml:33`.
    pub profit_status: Option<String>,
    /// The field `yesterday_profit`: a text.
    ///
    /// On the wire `yesterday_profit`. Source: `spec/fund/jointaccount.detail.query.yaml:34`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct InviteResultDto {
    /// The field `identity`: a text.
    ///
    /// On the wire `identity`. Source: `spec/fund/jointaccount.detail.query.yaml:39`.
    pub identity: Option<String>,
    /// The field `identity_type`: a text.
    ///
    /// On the wire `identity_type`. Source: `spec/fund/jointaccount.detail.query.yaml:40`.
    pub identity_type: Option<String>,
    /// The field `process_id`: a text.
    ///
    /// On the wire `process_id`. Source: `spec/fund/jointaccount.detail.query.yaml:41`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct JointAccountMemberInfoRespDto {
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/fund/jointaccount.detail.query.yaml:45`.
    pub open_id: Option<String>,
    /// The field `operate_role`: a text.
    ///
    /// On the wire `operate_role`. Source: `spec/fund/jointaccount.detail.query.yaml:46`.
    pub operate_role: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/fund/jointaccount.detail.query.yaml:47`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
