//! `alipay.open.public.contact.follow.batchquery` · 查询服务窗联系人关注列表
//!
//! List the contacts following a service window.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/contact/follow/batchquery`.
//! Described in `spec/open_public/contact.follow.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
}

/// The response of `alipay.open.public.contact.follow.batchquery` (查询服务窗联系人关注列表).
#[non_exhaustive]
pub struct ContactFollowBatchqueryResponse {
    /// Contacts who follow.
    ///
    /// 联系人关注者列表.
    pub contact_follow_list: Vec<ContactFollower>,
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

/// The error codes of `alipay.open.public.contact.follow.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ContactFollowBatchqueryErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams,
    "QUERY_CONTACT_FOLLOWER_FORBIDDEN" QueryContactFollowerForbidden, "SYSTEM_ERROR"
    SystemError
);

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

record::record!(ContactFollowBatchquery, CONTACT_FOLLOW_BATCHQUERY);

record::record!(
    ContactFollowBatchqueryResponse, CONTACT_FOLLOW_BATCHQUERY_RESPONSE, 0
    contact_follow_list Vec::new()
);

record::record!(
    ContactFollower, CONTACT_FOLLOWER, 0 avatar None, 1 default_avatar None, 2
    each_record_flag None, 3 user_id None
);

static CONTACT_FOLLOW_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactFollowBatchquery",
    file: "spec/open_public/contact.follow.batchquery.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static CONTACT_FOLLOW_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactFollowBatchqueryResponse",
    file: "spec/open_public/contact.follow.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "contact_follow_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONTACT_FOLLOWER),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static CONTACT_FOLLOWER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactFollower",
    file: "spec/open_public/contact.follow.batchquery.yaml",
    rows: &[
        schema::Row::Text("avatar"),
        schema::Row::Text("default_avatar"),
        schema::Row::Text("each_record_flag"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
