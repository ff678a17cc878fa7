//! `alipay.open.public.info.query` · 生活号基础信息查询接口
//!
//! Query a life account's name, portrait, introduction, greeting, listing and review state.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/info/query`. Described in
//! `spec/open_public/info.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.info.query` (生活号基础信息查询接口).
///
/// Query a life account's name, portrait, introduction, greeting, listing and review state.
///
/// ```
/// use alipay::open_public::InfoQuery;
///
/// let request = InfoQuery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/info/query`. Described in
/// `spec/open_public/info.query.yaml`.
/// Returns [`InfoQueryResponse`], or an error with a [`InfoQueryErrorCode`].
#[doc(alias = "alipay.open.public.info.query")]
#[doc(alias = "/v3/alipay/open/public/info/query")]
#[doc(alias = "生活号基础信息查询接口")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct InfoQuery {}

impl InfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.public.info.query` (生活号基础信息查询接口).
#[non_exhaustive]
pub struct InfoQueryResponse {
    /// Life account name.
    ///
    /// 生活号名称. Example: `示例生活号`.
    pub app_name: Option<String>,
    /// Description of the latest review state, with the reason if rejected.
    ///
    /// Example: `logo图片不符合规范`.
    pub audit_desc: Option<String>,
    /// Latest review state.
    ///
    /// Example: `AUDITING`.
    pub audit_status: Option<record::Choice<InfoQueryResponseAuditStatus>>,
    /// Review states of name, portrait, both together and introduction.
    ///
    /// 审核状态表.
    pub audit_status_list: Vec<PublicAuditStatus>,
    /// Background image URL.
    ///
    /// 背景图片地址. Example: `http://dl.django.t.taobao.com/rest/1.0/image?fileIds=V9rfg69SSimLZg5wDA3yEgAAACMA`.
    pub background_url: Option<String>,
    /// Introduction of the life account.
    ///
    /// 生活号简介. Example: `提供在线点餐`.
    pub introduction: Option<String>,
    /// Whether the life account is online.
    ///
    /// 生活号是否上线. Example: `T`.
    pub is_online: Option<record::Choice<InfoQueryResponseIsOnline>>,
    /// Whether the life account is listed and can be found in the Alipay app.
    ///
    /// 生活号是否上架. Example: `F`.
    pub is_release: Option<record::Choice<InfoQueryResponseIsRelease>>,
    /// Portrait URL.
    ///
    /// 生活号头像地址. Example: `http://pic.alipayobjects.com/e/201311/1ZQ`.
    pub logo_url: Option<String>,
    /// Business category of the merchant, as text.
    ///
    /// 商家经营类目. Example: `房地产开发商`.
    pub mcc_code_desc: Option<String>,
    /// Greeting.
    ///
    /// 欢迎语. Example: `欢迎光临`.
    pub public_greeting: Option<String>,
}

/// Review state of one part of a life account.
#[non_exhaustive]
pub struct PublicAuditStatus {
    /// Description of the review state, with the reason if rejected.
    ///
    /// 审核状态描述. Example: `logo不符合规范`.
    pub desc: Option<String>,
    /// Review state.
    ///
    /// Example: `AUDITING`.
    pub status: Option<record::Choice<PublicAuditStatusStatus>>,
    /// Part under review.
    ///
    /// Example: `NAME`.
    pub r#type: Option<record::Choice<PublicAuditStatusType>>,
}

/// The values of the platform's type `PublicAuditStatusStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PublicAuditStatusStatus {
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `AUDIT_FAILED`: Rejected (审核驳回).
    AuditFailed,
    /// `AUDIT_SUCCESS`: Approved (审核通过).
    AuditSuccess,
    /// `AUDIT_NORMAL`: No review on record (无审核记录).
    AuditNormal,
}

record::enumeration!(
    PublicAuditStatusStatus, "AUDITING" Auditing, "AUDIT_FAILED" AuditFailed,
    "AUDIT_SUCCESS" AuditSuccess, "AUDIT_NORMAL" AuditNormal
);

/// The values of the platform's type `PublicAuditStatusType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PublicAuditStatusType {
    /// `NAME`: Name (名称).
    Name,
    /// `AVATAR`: Portrait (头像).
    Avatar,
    /// `NAME_AVATAR`: Name and portrait (名称与头像).
    NameAvatar,
    /// `INTRODUCTION`: Introduction (简介).
    Introduction,
}

record::enumeration!(
    PublicAuditStatusType, "NAME" Name, "AVATAR" Avatar, "NAME_AVATAR" NameAvatar,
    "INTRODUCTION" Introduction
);

/// The values of the platform's type `InfoQueryResponseAuditStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InfoQueryResponseAuditStatus {
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `AUDIT_FAILED`: Rejected (审核驳回).
    AuditFailed,
    /// `AUDIT_SUCCESS`: Approved (审核通过).
    AuditSuccess,
    /// `AUDIT_NORMAL`: Nothing under review.
    AuditNormal,
}

record::enumeration!(
    InfoQueryResponseAuditStatus, "AUDITING" Auditing, "AUDIT_FAILED" AuditFailed,
    "AUDIT_SUCCESS" AuditSuccess, "AUDIT_NORMAL" AuditNormal
);

/// The values of the platform's type `InfoQueryResponseIsOnline`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InfoQueryResponseIsOnline {
    /// `T`: Online.
    T,
    /// `F`: Not online.
    F,
}

record::enumeration!(InfoQueryResponseIsOnline, "T" T, "F" F);

/// The values of the platform's type `InfoQueryResponseIsRelease`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InfoQueryResponseIsRelease {
    /// `T`: Listed.
    T,
    /// `F`: Not listed.
    F,
}

record::enumeration!(InfoQueryResponseIsRelease, "T" T, "F" F);

/// The error codes of `alipay.open.public.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InfoQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APP_NOT_PUBLICAPP`.
    AppNotPublicapp,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InfoQueryErrorCode, "SYSTEM_ERROR" SystemError, "APP_NOT_PUBLICAPP" AppNotPublicapp
);

impl record::CallRequest for InfoQuery {}

impl record::Request for InfoQuery {
    type Response = InfoQueryResponse;
    type ErrorCode = InfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.info.query",
        title: "生活号基础信息查询接口",
        file: "spec/open_public/info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/public/info/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INFO_QUERY,
        response: &INFO_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(InfoQuery, INFO_QUERY);

record::record!(
    InfoQueryResponse, INFO_QUERY_RESPONSE, 0 app_name None, 1 audit_desc None, 2
    audit_status None, 3 audit_status_list Vec::new(), 4 background_url None, 5
    introduction None, 6 is_online None, 7 is_release None, 8 logo_url None, 9
    mcc_code_desc None, 10 public_greeting None
);

record::record!(
    PublicAuditStatus, PUBLIC_AUDIT_STATUS, 0 desc None, 1 status None, 2 r#type None
);

static INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoQuery",
    file: "spec/open_public/info.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoQueryResponse",
    file: "spec/open_public/info.query.yaml",
    rows: &[
        schema::Row::Text("app_name"),
        schema::Row::Text("audit_desc"),
        schema::Row::Text("audit_status"),
        schema::Row::Plain(
            "audit_status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PUBLIC_AUDIT_STATUS),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("background_url"),
        schema::Row::Text("introduction"),
        schema::Row::Text("is_online"),
        schema::Row::Text("is_release"),
        schema::Row::Text("logo_url"),
        schema::Row::Text("mcc_code_desc"),
        schema::Row::Text("public_greeting"),
    ],
    rules: &[],
    lines: &[],
};

static PUBLIC_AUDIT_STATUS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicAuditStatus",
    file: "spec/open_public/info.query.yaml",
    rows: &[
        schema::Row::Text("desc"),
        schema::Row::Text("status"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[],
};
