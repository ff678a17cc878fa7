//! `alipay.mobile.public.follow.list` · 获取关注者列表
//!
//! List an account's followers, up to 10,000 user ids a call.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/follow/list`. Described in
//! `spec/mobile/public.follow.list.yaml`.

use crate::{record, schema};

/// A request of `alipay.mobile.public.follow.list` (获取关注者列表).
///
/// List an account's followers, up to 10,000 user ids a call.
///
/// ```
/// use alipay::mobile::PublicFollowList;
///
/// let request = PublicFollowList::new()
///     .biz_content("{\"nextUserId\":\"2088000000000001\"}");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_content`](Self::biz_content) | required; at most 1024 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/follow/list`. Described in
/// `spec/mobile/public.follow.list.yaml`.
/// Returns [`PublicFollowListResponse`], or an error with a [`PublicFollowListErrorCode`].
#[doc(alias = "alipay.mobile.public.follow.list")]
#[doc(alias = "/v3/alipay/mobile/public/follow/list")]
#[doc(alias = "获取关注者列表")]
#[must_use]
#[non_exhaustive]
pub struct PublicFollowList {
    /// JSON with `nextUserId`; empty asks for the first group, otherwise the next from there.
    ///
    /// Required; at most 1024 characters (advisory). Example: `{"nextUserId":"2088000000000001"}`.
    pub biz_content: String,
}

impl PublicFollowList {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_content`](Self::biz_content).
    #[inline]
    pub fn biz_content(mut self, biz_content: impl Into<String>) -> Self {
        self.biz_content = biz_content.into();
        self
    }
}

/// The response of `alipay.mobile.public.follow.list` (获取关注者列表).
#[non_exhaustive]
pub struct PublicFollowListResponse {
    /// Result code, for instance 200 for success.
    ///
    /// On REST only. Example: `200`.
    ///
    /// Known values, to which others may be added:
    ///
    /// - `200`: Success.
    pub code: Option<i64>,
    /// Size of the current group.
    ///
    /// Example: `10000`.
    pub count: Option<String>,
    /// Users of the group.
    ///
    /// 用户数据.
    pub data: Option<Data>,
    /// Standard Alipay user id that corresponds to `next_user_id`.
    ///
    /// Example: `2088000000000001`.
    pub next_alipay_user_id: Option<String>,
    /// User id from which to query the next group.
    ///
    /// 查询分组的userid. Example: `2088000000000001`.
    pub next_user_id: Option<String>,
}

/// Lists of followers.
#[non_exhaustive]
pub struct Data {
    /// Unique ids of Alipay users.
    ///
    /// 支付宝用户唯一标识列表. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub alipay_open_id_list: Vec<String>,
    /// Standard Alipay user ids, corresponding to `user_id_list`.
    ///
    /// Example: `["2088000000000001","2088000000000001","2088000000000001"]`.
    pub alipay_user_id_list: Vec<String>,
    /// Unique ids of Alipay users.
    ///
    /// 支付宝用户唯一标识列表. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id_list: Vec<String>,
    /// User ids.
    ///
    /// 用户id列表. Example: `["USERID10001","USERID10002","USERID20000"]`.
    pub user_id_list: Vec<String>,
}

/// The error codes of `alipay.mobile.public.follow.list`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicFollowListErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PublicFollowListErrorCode);

impl record::CallRequest for PublicFollowList {}

impl record::Request for PublicFollowList {
    type Response = PublicFollowListResponse;
    type ErrorCode = PublicFollowListErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.follow.list",
        title: "获取关注者列表",
        file: "spec/mobile/public.follow.list.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/mobile/public/follow/list",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_FOLLOW_LIST,
        response: &PUBLIC_FOLLOW_LIST_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(PublicFollowList, PUBLIC_FOLLOW_LIST, 0 biz_content String::new());

record::record!(
    PublicFollowListResponse, PUBLIC_FOLLOW_LIST_RESPONSE, 0 code None, 1 count None, 2
    data None, 3 next_alipay_user_id None, 4 next_user_id None
);

record::record!(
    Data, DATA, 0 alipay_open_id_list Vec::new(), 1 alipay_user_id_list Vec::new(), 2
    open_id_list Vec::new(), 3 user_id_list Vec::new()
);

static PUBLIC_FOLLOW_LIST: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicFollowList",
    file: "spec/mobile/public.follow.list.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_content",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Advisory(schema::Limit::MaxLength(1024)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 14, 15],
};

static PUBLIC_FOLLOW_LIST_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicFollowListResponse",
    file: "spec/mobile/public.follow.list.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "code",
                kind: schema::Kind::Integer,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Text("count"),
        schema::Row::Plain("data", schema::Kind::Record(&DATA)),
        schema::Row::Text("next_alipay_user_id"),
        schema::Row::Text("next_user_id"),
    ],
    rules: &[],
    lines: &[],
};

static DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "Data",
    file: "spec/mobile/public.follow.list.yaml",
    rows: &[
        schema::Row::Plain(
            "alipay_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "alipay_user_id_list",
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
        schema::Row::Plain(
            "user_id_list",
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
