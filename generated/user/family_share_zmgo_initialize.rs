//! `alipay.user.family.share.zmgo.initialize` · 初始化家庭芝麻GO共享组件
//!
//! Initialize the component that shares Zhima GO within a family.
//!
//! Offered on the gateway (V2). Described in `spec/user/family.share.zmgo.initialize.yaml`.

use crate::{record, schema};

static FAMILY_SHARE_ZMGO_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyShareZmgoInitialize",
    file: "spec/user/family.share.zmgo.initialize.yaml",
    fields: &[
        schema::FieldDef::text("out_request_no", 10),
        schema::FieldDef::text("scene_id", 11),
        schema::FieldDef::text("template_id", 12),
        schema::FieldDef::text("user_id", 17),
    ],
    rules: &[],
};

static FAMILY_SHARE_ZMGO_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyShareZmgoInitializeResponse",
    file: "spec/user/family.share.zmgo.initialize.yaml",
    fields: &[
        schema::FieldDef::text("family_sharing_link", 20),
        schema::FieldDef::new("has_sharing", schema::Kind::Boolean, 21),
        schema::FieldDef::new("shareable", schema::Kind::Boolean, 22),
    ],
    rules: &[],
};

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
        Self {
            out_request_no: None,
            scene_id: None,
            template_id: None,
            user_id: None,
        }
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

impl record::Record for FamilyShareZmgoInitialize {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FAMILY_SHARE_ZMGO_INITIALIZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            1 => Some(&self.scene_id),
            2 => Some(&self.template_id),
            3 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            1 => Some(&mut self.scene_id),
            2 => Some(&mut self.template_id),
            3 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for FamilyShareZmgoInitialize {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FamilyShareZmgoInitialize {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FamilyShareZmgoInitialize {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FamilyShareZmgoInitialize {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for FamilyShareZmgoInitializeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FAMILY_SHARE_ZMGO_INITIALIZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.family_sharing_link),
            1 => Some(&self.has_sharing),
            2 => Some(&self.shareable),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.family_sharing_link),
            1 => Some(&mut self.has_sharing),
            2 => Some(&mut self.shareable),
            _ => None,
        }
    }
}

impl Default for FamilyShareZmgoInitializeResponse {
    #[inline]
    fn default() -> Self {
        Self {
            family_sharing_link: None,
            has_sharing: None,
            shareable: None,
        }
    }
}

impl Clone for FamilyShareZmgoInitializeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FamilyShareZmgoInitializeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FamilyShareZmgoInitializeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.family.share.zmgo.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FamilyShareZmgoInitializeErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for FamilyShareZmgoInitializeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for FamilyShareZmgoInitializeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
