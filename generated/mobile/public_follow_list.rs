//! `alipay.mobile.public.follow.list` · 获取关注者列表
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
            ..schema::FieldDef::text("biz_content", 9)
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
            ..schema::FieldDef::new("code", schema::Kind::Integer, 12)
        },
        schema::FieldDef::text("count", 13),
        schema::FieldDef::new("data", schema::Kind::Record(&DATA), 14),
        schema::FieldDef::text("next_alipay_user_id", 15),
        schema::FieldDef::text("next_user_id", 16),
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
            21,
        ),
        schema::FieldDef::new(
            "alipay_user_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::new(
            "open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::new(
            "user_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            24,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.mobile.public.follow.list` (获取关注者列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/follow/list`. Described in
/// `spec/mobile/public.follow.list.yaml`.
/// Answered by [`PublicFollowListResponse`], or by an error with a [`PublicFollowListErrorCode`].
#[doc(alias = "alipay.mobile.public.follow.list")]
#[doc(alias = "获取关注者列表")]
#[must_use]
#[non_exhaustive]
pub struct PublicFollowList {
    /// On the wire `biz_content`, a text. Source: `spec/mobile/public.follow.list.yaml:9`.
    pub biz_content: Option<String>,
}

impl PublicFollowList {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { biz_content: None }
    }

    /// Sets [`biz_content`](Self::biz_content).
    #[inline]
    pub fn biz_content(mut self, biz_content: impl Into<String>) -> Self {
        self.biz_content = Some(biz_content.into());
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

/// The answer of `alipay.mobile.public.follow.list` (获取关注者列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PublicFollowListResponse {
    /// On the wire `code`, a whole number; on REST only. Source: `spec/mobile/public.follow.list.yaml:12`.
    pub code: Option<i64>,
    /// On the wire `count`, a text. Source: `spec/mobile/public.follow.list.yaml:13`.
    pub count: Option<String>,
    /// On the wire `data`, a record of the kind `Data`. Source: `spec/mobile/public.follow.list.yaml:14`.
    pub data: Option<Data>,
    /// On the wire `next_alipay_user_id`, a text. Source: `spec/mobile/public.follow.list.yaml:15`.
    pub next_alipay_user_id: Option<String>,
    /// On the wire `next_user_id`, a text. Source: `spec/mobile/public.follow.list.yaml:16`.
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

/// The platform's type `Data`.
///
/// Source: `spec/mobile/public.follow.list.yaml:19`.
#[non_exhaustive]
pub struct Data {
    /// On the wire `alipay_open_id_list`, a list; each element is a text. Source:
    /// `spec/mobile/public.follow.list.yaml:21`.
    pub alipay_open_id_list: Vec<String>,
    /// On the wire `alipay_user_id_list`, a list; each element is a text. Source:
    /// `spec/mobile/public.follow.list.yaml:22`.
    pub alipay_user_id_list: Vec<String>,
    /// On the wire `open_id_list`, a list; each element is a text. Source: `spec/mobile/public.follow.list.yaml:23`.
    pub open_id_list: Vec<String>,
    /// On the wire `user_id_list`, a list; each element is a text. Source: `spec/mobile/public.follow.list.yaml:24`.
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
/// Codes that any API can answer are not among them.
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
