//! `alipay.open.public.info.query` · 生活号基础信息查询接口
//!
//! Query a life account's name, portrait, introduction, greeting, listing and review state.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/info/query`. Described in
//! `spec/open_public/info.query.yaml`.

use crate::{record, schema};

static INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoQuery",
    file: "spec/open_public/info.query.yaml",
    fields: &[],
    rules: &[],
};

static INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoQueryResponse",
    file: "spec/open_public/info.query.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 14),
        schema::FieldDef::text("audit_desc", 15),
        schema::FieldDef::text("audit_status", 19),
        schema::FieldDef::new(
            "audit_status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PUBLIC_AUDIT_STATUS),
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::text("background_url", 32),
        schema::FieldDef::text("introduction", 37),
        schema::FieldDef::text("is_online", 38),
        schema::FieldDef::text("is_release", 46),
        schema::FieldDef::text("logo_url", 54),
        schema::FieldDef::text("mcc_code_desc", 59),
        schema::FieldDef::text("public_greeting", 64),
    ],
    rules: &[],
};

static PUBLIC_AUDIT_STATUS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicAuditStatus",
    file: "spec/open_public/info.query.yaml",
    fields: &[
        schema::FieldDef::text("desc", 70),
        schema::FieldDef::text("status", 75),
        schema::FieldDef::text("type", 84),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for InfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INFO_QUERY
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

impl Default for InfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_name),
            1 => Some(&self.audit_desc),
            2 => Some(&self.audit_status),
            3 => Some(&self.audit_status_list),
            4 => Some(&self.background_url),
            5 => Some(&self.introduction),
            6 => Some(&self.is_online),
            7 => Some(&self.is_release),
            8 => Some(&self.logo_url),
            9 => Some(&self.mcc_code_desc),
            10 => Some(&self.public_greeting),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_name),
            1 => Some(&mut self.audit_desc),
            2 => Some(&mut self.audit_status),
            3 => Some(&mut self.audit_status_list),
            4 => Some(&mut self.background_url),
            5 => Some(&mut self.introduction),
            6 => Some(&mut self.is_online),
            7 => Some(&mut self.is_release),
            8 => Some(&mut self.logo_url),
            9 => Some(&mut self.mcc_code_desc),
            10 => Some(&mut self.public_greeting),
            _ => None,
        }
    }
}

impl Default for InfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_name: None,
            audit_desc: None,
            audit_status: None,
            audit_status_list: Vec::new(),
            background_url: None,
            introduction: None,
            is_online: None,
            is_release: None,
            logo_url: None,
            mcc_code_desc: None,
            public_greeting: None,
        }
    }
}

impl Clone for InfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for PublicAuditStatus {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_AUDIT_STATUS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.desc),
            1 => Some(&self.status),
            2 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.desc),
            1 => Some(&mut self.status),
            2 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for PublicAuditStatus {
    #[inline]
    fn default() -> Self {
        Self {
            desc: None,
            status: None,
            r#type: None,
        }
    }
}

impl Clone for PublicAuditStatus {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicAuditStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicAuditStatus {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PublicAuditStatusStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for PublicAuditStatusStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDITING", Self::Auditing),
        ("AUDIT_FAILED", Self::AuditFailed),
        ("AUDIT_SUCCESS", Self::AuditSuccess),
        ("AUDIT_NORMAL", Self::AuditNormal),
    ];
}

impl std::fmt::Debug for PublicAuditStatusStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PublicAuditStatusType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for PublicAuditStatusType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NAME", Self::Name),
        ("AVATAR", Self::Avatar),
        ("NAME_AVATAR", Self::NameAvatar),
        ("INTRODUCTION", Self::Introduction),
    ];
}

impl std::fmt::Debug for PublicAuditStatusType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InfoQueryResponseAuditStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for InfoQueryResponseAuditStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDITING", Self::Auditing),
        ("AUDIT_FAILED", Self::AuditFailed),
        ("AUDIT_SUCCESS", Self::AuditSuccess),
        ("AUDIT_NORMAL", Self::AuditNormal),
    ];
}

impl std::fmt::Debug for InfoQueryResponseAuditStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InfoQueryResponseIsOnline`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoQueryResponseIsOnline {
    /// `T`: Online.
    T,
    /// `F`: Not online.
    F,
}

impl record::Enumeration for InfoQueryResponseIsOnline {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for InfoQueryResponseIsOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InfoQueryResponseIsRelease`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoQueryResponseIsRelease {
    /// `T`: Listed.
    T,
    /// `F`: Not listed.
    F,
}

impl record::Enumeration for InfoQueryResponseIsRelease {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for InfoQueryResponseIsRelease {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_NOT_PUBLICAPP", Self::AppNotPublicapp),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
