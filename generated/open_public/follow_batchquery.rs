//! `alipay.open.public.follow.batchquery` · 获取关注者列表
//!
//! Lists who follows the account; at most 10000 users at once.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/follow/batchquery`. Described in
//! `spec/open_public/follow.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.follow.batchquery` (获取关注者列表).
///
/// Lists who follows the account; at most 10000 users at once.
///
/// ```
/// use alipay::open_public::FollowBatchquery;
///
/// let request = FollowBatchquery::new()
///     .next_user_id("2088102123322367");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`next_user_id`](Self::next_user_id) | at most 32 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/follow/batchquery`. Described in
/// `spec/open_public/follow.batchquery.yaml`.
/// Returns [`FollowBatchqueryResponse`], or an error with a [`FollowBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.follow.batchquery")]
#[doc(alias = "/v3/alipay/open/public/follow/batchquery")]
#[doc(alias = "获取关注者列表")]
#[must_use]
#[non_exhaustive]
pub struct FollowBatchquery {
    /// Where to go on: what the answer before said.
    ///
    /// At most 32 characters. Example: `2088102123322367`.
    pub next_user_id: Option<String>,
    /// The same for apps that know users by open id.
    ///
    /// 支付宝用户的唯一标识. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
}

impl FollowBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`next_user_id`](Self::next_user_id).
    #[inline]
    pub fn next_user_id(mut self, next_user_id: impl Into<String>) -> Self {
        self.next_user_id = Some(next_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
}

/// The response of `alipay.open.public.follow.batchquery` (获取关注者列表).
#[non_exhaustive]
pub struct FollowBatchqueryResponse {
    /// How many users the answer names.
    ///
    /// Example: `10000`.
    pub count: Option<String>,
    /// Where the next call goes on.
    ///
    /// 查询分组的userid. Example: `2088102123322367`.
    pub next_user_id: Option<String>,
    /// The same for apps that know users by open id.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// The followers.
    ///
    /// 用户的userId列表. Example: `2088102146158132`.
    pub user_id_list: Vec<String>,
    /// The followers as this app knows them.
    ///
    /// 支付宝用户的唯一标识列表. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id_list: Vec<String>,
}

/// The error codes of `alipay.open.public.follow.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FollowBatchqueryErrorCode {
    /// `QUERY_FOLLOWER_FORBIDDEN`: The account may not list its followers.
    ///
    /// Ask the platform for the permission.
    QueryFollowerForbidden,
    /// `OPENID_INVALID`: The open id is not valid for this app.
    ///
    /// Use an open id that this app was given.
    OpenidInvalid,
    /// `SYSTEM_ERROR`: The platform is busy.
    ///
    /// Try again later. The same call may succeed later. The outcome is unknown: the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    FollowBatchqueryErrorCode, "QUERY_FOLLOWER_FORBIDDEN" QueryFollowerForbidden,
    "OPENID_INVALID" OpenidInvalid, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for FollowBatchquery {}

impl record::Request for FollowBatchquery {
    type Response = FollowBatchqueryResponse;
    type ErrorCode = FollowBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.follow.batchquery",
        title: "获取关注者列表",
        file: "spec/open_public/follow.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/follow/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &FOLLOW_BATCHQUERY,
        response: &FOLLOW_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "QUERY_FOLLOWER_FORBIDDEN",
                summary: "The account may not list its followers.",
                fix: "Ask the platform for the permission.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "OPENID_INVALID",
                summary: "The open id is not valid for this app.",
                fix: "Use an open id that this app was given.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "The platform is busy.",
                fix: "Try again later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

impl record::PagedRequest for FollowBatchquery {
    type Item = String;
    const STEP: schema::PageStep<'static> = schema::PageStep::Cursor {
        cursor: "next_user_id",
        next: "next_user_id",
    };
    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.user_id_list
    }
}

record::record!(
    FollowBatchquery, FOLLOW_BATCHQUERY, 0 next_user_id None, 1 open_id None
);

record::record!(
    FollowBatchqueryResponse, FOLLOW_BATCHQUERY_RESPONSE, 0 count None, 1 next_user_id
    None, 2 open_id None, 3 user_id_list Vec::new(), 4 open_id_list Vec::new()
);

static FOLLOW_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FollowBatchquery",
    file: "spec/open_public/follow.batchquery.yaml",
    rows: &[
        schema::Row::Limited(
            "next_user_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("open_id"),
    ],
    rules: &[],
    lines: &[13, 16, 18],
};

static FOLLOW_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FollowBatchqueryResponse",
    file: "spec/open_public/follow.batchquery.yaml",
    rows: &[
        schema::Row::Text("count"),
        schema::Row::Text("next_user_id"),
        schema::Row::Text("open_id"),
        schema::Row::Plain(
            "user_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
