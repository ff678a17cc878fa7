//! `alipay.mobile.public.follow.list` · 获取关注者列表
//!
//! List an account's followers, up to 10,000 user ids a call.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/follow/list`. Described in
//! `spec/mobile/public.follow.list.yaml`.

use crate::{record, schema};

static PUBLIC_FOLLOW_LIST: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicFollowList",
    file: "spec/mobile/public.follow.list.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::advisory(schema::Limit::MaxLength(1024), 15),
            ],
            ..schema::FieldDef::text("biz_content", 11)
        },
    ],
    rules: &[],
};

static PUBLIC_FOLLOW_LIST_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicFollowListResponse",
    file: "spec/mobile/public.follow.list.yaml",
    fields: &[
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::new("code", schema::Kind::Integer, 20)
        },
        schema::FieldDef::text("count", 28),
        schema::FieldDef::new("data", schema::Kind::Record(&DATA), 29),
        schema::FieldDef::text("next_alipay_user_id", 30),
        schema::FieldDef::text("next_user_id", 34),
    ],
    rules: &[],
};

static DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "Data",
    file: "spec/mobile/public.follow.list.yaml",
    fields: &[
        schema::FieldDef::new(
            "alipay_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            44,
        ),
        schema::FieldDef::new(
            "alipay_user_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            49,
        ),
        schema::FieldDef::new(
            "open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            53,
        ),
        schema::FieldDef::new(
            "user_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            58,
        ),
    ],
    rules: &[],
};

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
        Self { biz_content: String::new() }
    }

    /// Sets [`biz_content`](Self::biz_content).
    #[inline]
    pub fn biz_content(mut self, biz_content: impl Into<String>) -> Self {
        self.biz_content = biz_content.into();
        self
    }
}

impl record::Record for PublicFollowList {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_FOLLOW_LIST
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_content),
            _ => None,
        }
    }
}

impl Default for PublicFollowList {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PublicFollowList {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicFollowList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicFollowList {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for PublicFollowListResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_FOLLOW_LIST_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.count),
            2 => Some(&self.data),
            3 => Some(&self.next_alipay_user_id),
            4 => Some(&self.next_user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.count),
            2 => Some(&mut self.data),
            3 => Some(&mut self.next_alipay_user_id),
            4 => Some(&mut self.next_user_id),
            _ => None,
        }
    }
}

impl Default for PublicFollowListResponse {
    #[inline]
    fn default() -> Self {
        Self {
            code: None,
            count: None,
            data: None,
            next_alipay_user_id: None,
            next_user_id: None,
        }
    }
}

impl Clone for PublicFollowListResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicFollowListResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicFollowListResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for Data {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_open_id_list),
            1 => Some(&self.alipay_user_id_list),
            2 => Some(&self.open_id_list),
            3 => Some(&self.user_id_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_open_id_list),
            1 => Some(&mut self.alipay_user_id_list),
            2 => Some(&mut self.open_id_list),
            3 => Some(&mut self.user_id_list),
            _ => None,
        }
    }
}

impl Default for Data {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_open_id_list: Vec::new(),
            alipay_user_id_list: Vec::new(),
            open_id_list: Vec::new(),
            user_id_list: Vec::new(),
        }
    }
}

impl Clone for Data {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Data {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Data {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.mobile.public.follow.list`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicFollowListErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PublicFollowListErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PublicFollowListErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
