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
/// Answered by [`InfoQueryResponse`], or by an error with a [`InfoQueryErrorCode`].
#[doc(alias = "alipay.open.public.info.query")]
#[doc(alias = "/v3/alipay/open/public/info/query")]
#[doc(alias = "生活号基础信息查询接口")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct InfoQuery {}

impl InfoQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.public.info.query` (生活号基础信息查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InfoQueryResponse {
    /// Life account name.
    ///
    /// On the wire `app_name` (生活号名称). Example: `示例生活号`. Source: `spec/open_public/info.query.yaml:14`.
    pub app_name: Option<String>,
    /// Description of the latest review state, with the reason if rejected.
    ///
    /// On the wire `audit_desc`. Example: `logo图片不符合规范`. Source: `spec/open_public/info.query.yaml:15`.
    pub audit_desc: Option<String>,
    /// Latest review state.
    ///
    /// On the wire `audit_status`. Example: `AUDITING`. Source: `spec/open_public/info.query.yaml:19`.
    pub audit_status: Option<record::Choice<InfoQueryResponseAuditStatus>>,
    /// Review states of name, portrait, both together and introduction.
    ///
    /// On the wire `audit_status_list` (审核状态表). Source: `spec/open_public/info.query.yaml:28`.
    pub audit_status_list: Vec<PublicAuditStatus>,
    /// Background image URL.
    ///
    /// On the wire `background_url` (背景图片地址). Example:
    /// `http://dl.django.t.taobao.com/rest/1.0/image?fileIds=V9rfg69SSimLZg5wDA3yEgAAACMA`. Source:
    /// `spec/open_public/info.query.yaml:32`.
    pub background_url: Option<String>,
    /// Introduction of the life account.
    ///
    /// On the wire `introduction` (生活号简介). Example: `提供在线点餐`. Source:
    /// `spec/open_public/info.query.yaml:37`.
    pub introduction: Option<String>,
    /// Whether the life account is online.
    ///
    /// On the wire `is_online` (生活号是否上线). Example: `T`. Source: `spec/open_public/info.query.yaml:38`.
    pub is_online: Option<record::Choice<InfoQueryResponseIsOnline>>,
    /// Whether the life account is listed and can be found in the Alipay app.
    ///
    /// On the wire `is_release` (生活号是否上架). Example: `F`. Source: `spec/open_public/info.query.yaml:46`.
    pub is_release: Option<record::Choice<InfoQueryResponseIsRelease>>,
    /// Portrait URL.
    ///
    /// On the wire `logo_url` (生活号头像地址). Example: `http://pic.alipayobjects.com/e/201311/1ZQ`. Source:
    /// `spec/open_public/info.query.yaml:54`.
    pub logo_url: Option<String>,
    /// Business category of the merchant, as text.
    ///
    /// On the wire `mcc_code_desc` (商家经营类目). Example: `房地产开发商`. Source:
    /// `spec/open_public/info.query.yaml:59`.
    pub mcc_code_desc: Option<String>,
    /// Greeting.
    ///
    /// On the wire `public_greeting` (欢迎语). Example: `欢迎光临`. Source: `spec/open_public/info.query.yaml:64`.
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
///
/// Source: `spec/open_public/info.query.yaml:67`.
#[non_exhaustive]
pub struct PublicAuditStatus {
    /// Description of the review state, with the reason if rejected.
    ///
    /// On the wire `desc` (审核状态描述). Example: `logo不符合规范`. Source: `spec/open_public/info.query.yaml:70`.
    pub desc: Option<String>,
    /// Review state.
    ///
    /// On the wire `status`. Example: `AUDITING`. Source: `spec/open_public/info.query.yaml:75`.
    pub status: Option<record::Choice<PublicAuditStatusStatus>>,
    /// Part under review.
    ///
    /// On the wire `type`. Example: `NAME`. Source: `spec/open_public/info.query.yaml:84`.
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
///
/// Source: `spec/open_public/info.query.yaml:78`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicAuditStatusStatus {
    /// Under review.
    ///
    /// On the wire `AUDITING` (审核中).
    Auditing,
    /// Rejected.
    ///
    /// On the wire `AUDIT_FAILED` (审核驳回).
    AuditFailed,
    /// Approved.
    ///
    /// On the wire `AUDIT_SUCCESS` (审核通过).
    AuditSuccess,
    /// No review on record.
    ///
    /// On the wire `AUDIT_NORMAL` (无审核记录).
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
///
/// Source: `spec/open_public/info.query.yaml:87`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicAuditStatusType {
    /// Name.
    ///
    /// On the wire `NAME` (名称).
    Name,
    /// Portrait.
    ///
    /// On the wire `AVATAR` (头像).
    Avatar,
    /// Name and portrait.
    ///
    /// On the wire `NAME_AVATAR` (名称与头像).
    NameAvatar,
    /// Introduction.
    ///
    /// On the wire `INTRODUCTION` (简介).
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
///
/// Source: `spec/open_public/info.query.yaml:22`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoQueryResponseAuditStatus {
    /// Under review.
    ///
    /// On the wire `AUDITING` (审核中).
    Auditing,
    /// Rejected.
    ///
    /// On the wire `AUDIT_FAILED` (审核驳回).
    AuditFailed,
    /// Approved.
    ///
    /// On the wire `AUDIT_SUCCESS` (审核通过).
    AuditSuccess,
    /// Nothing under review.
    ///
    /// On the wire `AUDIT_NORMAL`.
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
///
/// Source: `spec/open_public/info.query.yaml:42`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoQueryResponseIsOnline {
    /// Online.
    ///
    /// On the wire `T`.
    T,
    /// Not online.
    ///
    /// On the wire `F`.
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
///
/// Source: `spec/open_public/info.query.yaml:50`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoQueryResponseIsRelease {
    /// Listed.
    ///
    /// On the wire `T`.
    T,
    /// Not listed.
    ///
    /// On the wire `F`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InfoQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_public/info.query.yaml:95` and `spec/codes.yaml:2413`.
    SystemError,
    /// On the wire `APP_NOT_PUBLICAPP`. Source: `spec/open_public/info.query.yaml:96`.
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
