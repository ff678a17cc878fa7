//! `alipay.user.family.share.zmgo.initialize` · 初始化家庭芝麻GO共享组件
//!
//! Initialize the component that shares Zhima GO within a family.
//!
//! Offered on the gateway (V2). Described in `spec/user/family.share.zmgo.initialize.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.family.share.zmgo.initialize` (初始化家庭芝麻GO共享组件).
///
/// Initialize the component that shares Zhima GO within a family.
///
/// ```
/// use alipay::user::FamilyShareZmgoInitialize;
///
/// let request = FamilyShareZmgoInitialize::new()
///     .out_request_no("8077735255938032");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/user/family.share.zmgo.initialize.yaml`.
/// Returns [`FamilyShareZmgoInitializeResponse`], or an error with a [`FamilyShareZmgoInitializeErrorCode`].
#[doc(alias = "alipay.user.family.share.zmgo.initialize")]
#[doc(alias = "初始化家庭芝麻GO共享组件")]
#[doc(alias = "芝麻")]
#[must_use]
#[non_exhaustive]
pub struct FamilyShareZmgoInitialize {
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `8077735255938032`.
    pub out_request_no: Option<String>,
    /// Scene id.
    ///
    /// 场景ID. Example: `1234`.
    pub scene_id: Option<String>,
    /// Id of the card template.
    ///
    /// 模板ID. Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
    /// User, by Alipay user id.
    ///
    /// 用户ID. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl FamilyShareZmgoInitialize {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`scene_id`](Self::scene_id).
    #[inline]
    pub fn scene_id(mut self, scene_id: impl Into<String>) -> Self {
        self.scene_id = Some(scene_id.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.user.family.share.zmgo.initialize` (初始化家庭芝麻GO共享组件).
#[non_exhaustive]
pub struct FamilyShareZmgoInitializeResponse {
    /// URL of the sharing component.
    ///
    /// 共享组件链接.
    pub family_sharing_link: Option<String>,
    /// Whether a sharing relation exists already.
    ///
    /// 是否已经存在共享关系.
    pub has_sharing: Option<bool>,
    /// Whether sharing is possible.
    ///
    /// 是否可共享.
    pub shareable: Option<bool>,
}

/// The error codes of `alipay.user.family.share.zmgo.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FamilyShareZmgoInitializeErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(FamilyShareZmgoInitializeErrorCode);

impl record::CallRequest for FamilyShareZmgoInitialize {}

impl record::Request for FamilyShareZmgoInitialize {
    type Response = FamilyShareZmgoInitializeResponse;
    type ErrorCode = FamilyShareZmgoInitializeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.family.share.zmgo.initialize",
        title: "初始化家庭芝麻GO共享组件",
        file: "spec/user/family.share.zmgo.initialize.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &FAMILY_SHARE_ZMGO_INITIALIZE,
        response: &FAMILY_SHARE_ZMGO_INITIALIZE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    FamilyShareZmgoInitialize, FAMILY_SHARE_ZMGO_INITIALIZE, 0 out_request_no None, 1
    scene_id None, 2 template_id None, 3 user_id None
);

record::record!(
    FamilyShareZmgoInitializeResponse, FAMILY_SHARE_ZMGO_INITIALIZE_RESPONSE, 0
    family_sharing_link None, 1 has_sharing None, 2 shareable None
);

static FAMILY_SHARE_ZMGO_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyShareZmgoInitialize",
    file: "spec/user/family.share.zmgo.initialize.yaml",
    rows: &[
        schema::Row::Text("out_request_no"),
        schema::Row::Text("scene_id"),
        schema::Row::Text("template_id"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[10, 11, 12, 17],
};

static FAMILY_SHARE_ZMGO_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyShareZmgoInitializeResponse",
    file: "spec/user/family.share.zmgo.initialize.yaml",
    rows: &[
        schema::Row::Text("family_sharing_link"),
        schema::Row::Plain("has_sharing", schema::Kind::Boolean),
        schema::Row::Plain("shareable", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[],
};
