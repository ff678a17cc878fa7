//! `alipay.open.public.contact.follow.batchquery` · 查询服务窗联系人关注列表
//!
//! List the contacts following a service window.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/contact/follow/batchquery`.
//! Described in `spec/open_public/contact.follow.batchquery.yaml`.

use crate::{record, schema};

static CONTACT_FOLLOW_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactFollowBatchquery",
    file: "spec/open_public/contact.follow.batchquery.yaml",
    fields: &[],
    rules: &[],
};

static CONTACT_FOLLOW_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactFollowBatchqueryResponse",
    file: "spec/open_public/contact.follow.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "contact_follow_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONTACT_FOLLOWER),
                    limits: &[],
                },
            ),
            13,
        ),
    ],
    rules: &[],
};

static CONTACT_FOLLOWER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactFollower",
    file: "spec/open_public/contact.follow.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("avatar", 19),
        schema::FieldDef::text("default_avatar", 20),
        schema::FieldDef::text("each_record_flag", 21),
        schema::FieldDef::text("user_id", 22),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.contact.follow.batchquery` (查询服务窗联系人关注列表).
///
/// List the contacts following a service window.
///
/// ```
/// use alipay::open_public::ContactFollowBatchquery;
///
/// let request = ContactFollowBatchquery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/contact/follow/batchquery`.
/// Described in `spec/open_public/contact.follow.batchquery.yaml`.
/// Returns [`ContactFollowBatchqueryResponse`], or an error with a [`ContactFollowBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.contact.follow.batchquery")]
#[doc(alias = "/v3/alipay/open/public/contact/follow/batchquery")]
#[doc(alias = "查询服务窗联系人关注列表")]
#[must_use]
#[non_exhaustive]
pub struct ContactFollowBatchquery {}

impl ContactFollowBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for ContactFollowBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONTACT_FOLLOW_BATCHQUERY
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for ContactFollowBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ContactFollowBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ContactFollowBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ContactFollowBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ContactFollowBatchquery {}

impl record::Request for ContactFollowBatchquery {
    type Response = ContactFollowBatchqueryResponse;
    type ErrorCode = ContactFollowBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.contact.follow.batchquery",
        title: "查询服务窗联系人关注列表",
        file: "spec/open_public/contact.follow.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/contact/follow/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CONTACT_FOLLOW_BATCHQUERY,
        response: &CONTACT_FOLLOW_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.contact.follow.batchquery` (查询服务窗联系人关注列表).
#[non_exhaustive]
pub struct ContactFollowBatchqueryResponse {
    /// Contacts who follow.
    ///
    /// 联系人关注者列表.
    pub contact_follow_list: Vec<ContactFollower>,
}

impl record::Record for ContactFollowBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONTACT_FOLLOW_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.contact_follow_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.contact_follow_list),
            _ => None,
        }
    }
}

impl Default for ContactFollowBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            contact_follow_list: Vec::new(),
        }
    }
}

impl Clone for ContactFollowBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ContactFollowBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ContactFollowBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A contact who follows a service window.
#[non_exhaustive]
pub struct ContactFollower {
    /// Alipay portrait.
    ///
    /// 支付宝头像. Example: `https://example.com/avatar.png`.
    pub avatar: Option<String>,
    /// Default portrait.
    ///
    /// Example: `true`.
    pub default_avatar: Option<String>,
    /// Flag without documented meaning.
    ///
    /// Example: `false`.
    pub each_record_flag: Option<String>,
    /// Alipay user id of the user.
    ///
    /// 用户id. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl record::Record for ContactFollower {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONTACT_FOLLOWER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.avatar),
            1 => Some(&self.default_avatar),
            2 => Some(&self.each_record_flag),
            3 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.avatar),
            1 => Some(&mut self.default_avatar),
            2 => Some(&mut self.each_record_flag),
            3 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for ContactFollower {
    #[inline]
    fn default() -> Self {
        Self {
            avatar: None,
            default_avatar: None,
            each_record_flag: None,
            user_id: None,
        }
    }
}

impl Clone for ContactFollower {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ContactFollower {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ContactFollower {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.contact.follow.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactFollowBatchqueryErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `QUERY_CONTACT_FOLLOWER_FORBIDDEN`.
    QueryContactFollowerForbidden,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ContactFollowBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("QUERY_CONTACT_FOLLOWER_FORBIDDEN", Self::QueryContactFollowerForbidden),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ContactFollowBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
