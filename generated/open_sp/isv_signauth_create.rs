//! `alipay.open.sp.isv.signauth.create` · 创建签约授权一体化订单
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/isv/signauth/create`. Described in
//! `spec/open_sp/isv.signauth.create.yaml`.

use crate::{record, schema};

static ISV_SIGNAUTH_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthCreate",
    file: "spec/open_sp/isv.signauth.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "isv_auth_scene_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ISV_AUTH_SCENE_INFO),
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::text("merchant_logon_id", 10),
        schema::FieldDef::text("need_app_auth", 11),
        schema::FieldDef::text("sign_order_no", 12),
    ],
    rules: &[],
};

static ISV_SIGNAUTH_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthCreateResponse",
    file: "spec/open_sp/isv.signauth.create.yaml",
    fields: &[schema::FieldDef::text("order_id", 15)],
    rules: &[],
};

static ISV_AUTH_SCENE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvAuthSceneInfo",
    file: "spec/open_sp/isv.signauth.create.yaml",
    fields: &[
        schema::FieldDef::text("scene_code", 20),
        schema::FieldDef::text("scene_permissions", 21),
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.isv.signauth.create` (创建签约授权一体化订单).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/isv/signauth/create`. Described in
/// `spec/open_sp/isv.signauth.create.yaml`.
/// Answered by [`IsvSignauthCreateResponse`], or by an error with a [`IsvSignauthCreateErrorCode`].
#[doc(alias = "alipay.open.sp.isv.signauth.create")]
#[doc(alias = "创建签约授权一体化订单")]
#[must_use]
#[non_exhaustive]
pub struct IsvSignauthCreate {
    /// On the wire `isv_auth_scene_infos`, a list; each element is a record of the kind `IsvAuthSceneInfo`. Source:
    /// `spec/open_sp/isv.signauth.create.yaml:9`.
    pub isv_auth_scene_infos: Vec<IsvAuthSceneInfo>,
    /// On the wire `merchant_logon_id`, a text. Source: `spec/open_sp/isv.signauth.create.yaml:10`.
    pub merchant_logon_id: Option<String>,
    /// On the wire `need_app_auth`, a text. Source: `spec/open_sp/isv.signauth.create.yaml:11`.
    pub need_app_auth: Option<String>,
    /// On the wire `sign_order_no`, a text. Source: `spec/open_sp/isv.signauth.create.yaml:12`.
    pub sign_order_no: Option<String>,
}

impl IsvSignauthCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            isv_auth_scene_infos: Vec::new(),
            merchant_logon_id: None,
            need_app_auth: None,
            sign_order_no: None,
        }
    }

    /// Sets [`isv_auth_scene_infos`](Self::isv_auth_scene_infos).
    #[inline]
    pub fn isv_auth_scene_infos(
        mut self,
        isv_auth_scene_infos: impl IntoIterator<Item = IsvAuthSceneInfo>,
    ) -> Self {
        self.isv_auth_scene_infos = isv_auth_scene_infos.into_iter().collect();
        self
    }

    /// Sets [`merchant_logon_id`](Self::merchant_logon_id).
    #[inline]
    pub fn merchant_logon_id(mut self, merchant_logon_id: impl Into<String>) -> Self {
        self.merchant_logon_id = Some(merchant_logon_id.into());
        self
    }

    /// Sets [`need_app_auth`](Self::need_app_auth).
    #[inline]
    pub fn need_app_auth(mut self, need_app_auth: impl Into<String>) -> Self {
        self.need_app_auth = Some(need_app_auth.into());
        self
    }

    /// Sets [`sign_order_no`](Self::sign_order_no).
    #[inline]
    pub fn sign_order_no(mut self, sign_order_no: impl Into<String>) -> Self {
        self.sign_order_no = Some(sign_order_no.into());
        self
    }
}

impl record::Record for IsvSignauthCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_SIGNAUTH_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.isv_auth_scene_infos),
            1 => Some(&self.merchant_logon_id),
            2 => Some(&self.need_app_auth),
            3 => Some(&self.sign_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.isv_auth_scene_infos),
            1 => Some(&mut self.merchant_logon_id),
            2 => Some(&mut self.need_app_auth),
            3 => Some(&mut self.sign_order_no),
            _ => None,
        }
    }
}

impl Default for IsvSignauthCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IsvSignauthCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvSignauthCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvSignauthCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for IsvSignauthCreate {}

impl record::Request for IsvSignauthCreate {
    type Response = IsvSignauthCreateResponse;
    type ErrorCode = IsvSignauthCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.isv.signauth.create",
        title: "创建签约授权一体化订单",
        file: "spec/open_sp/isv.signauth.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/sp/isv/signauth/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ISV_SIGNAUTH_CREATE,
        response: &ISV_SIGNAUTH_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.sp.isv.signauth.create` (创建签约授权一体化订单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct IsvSignauthCreateResponse {
    /// On the wire `order_id`, a text. Source: `spec/open_sp/isv.signauth.create.yaml:15`.
    pub order_id: Option<String>,
}

impl record::Record for IsvSignauthCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_SIGNAUTH_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            _ => None,
        }
    }
}

impl Default for IsvSignauthCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { order_id: None }
    }
}

impl Clone for IsvSignauthCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvSignauthCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvSignauthCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IsvAuthSceneInfo`.
///
/// Source: `spec/open_sp/isv.signauth.create.yaml:18`.
#[must_use]
#[non_exhaustive]
pub struct IsvAuthSceneInfo {
    /// On the wire `scene_code`, a text. Source: `spec/open_sp/isv.signauth.create.yaml:20`.
    pub scene_code: Option<String>,
    /// On the wire `scene_permissions`, a text. Source: `spec/open_sp/isv.signauth.create.yaml:21`.
    pub scene_permissions: Option<String>,
}

impl IsvAuthSceneInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            scene_code: None,
            scene_permissions: None,
        }
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(mut self, scene_code: impl Into<String>) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }

    /// Sets [`scene_permissions`](Self::scene_permissions).
    #[inline]
    pub fn scene_permissions(mut self, scene_permissions: impl Into<String>) -> Self {
        self.scene_permissions = Some(scene_permissions.into());
        self
    }
}

impl record::Record for IsvAuthSceneInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_AUTH_SCENE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.scene_code),
            1 => Some(&self.scene_permissions),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.scene_code),
            1 => Some(&mut self.scene_permissions),
            _ => None,
        }
    }
}

impl Default for IsvAuthSceneInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IsvAuthSceneInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvAuthSceneInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvAuthSceneInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.sp.isv.signauth.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsvSignauthCreateErrorCode {
    /// On the wire `ILLEGAL_PARAMS`. Source: `spec/open_sp/isv.signauth.create.yaml:24`.
    IllegalParams,
    /// On the wire `SIGNAUTH_MERCHANT_NOT_EXIST`. Source: `spec/open_sp/isv.signauth.create.yaml:25`.
    SignauthMerchantNotExist,
    /// On the wire `SIGNAUTH_ISV_NOT_EXIST`. Source: `spec/open_sp/isv.signauth.create.yaml:26`.
    SignauthIsvNotExist,
    /// On the wire `SIGNORDER_NOT_EXSIT`. Source: `spec/open_sp/isv.signauth.create.yaml:27`.
    SignorderNotExsit,
    /// On the wire `SIGNORDER_ABNORMAL`. Source: `spec/open_sp/isv.signauth.create.yaml:28`.
    SignorderAbnormal,
    /// On the wire `SIGNORDER_ISV_NOT_MATCH`. Source: `spec/open_sp/isv.signauth.create.yaml:29`.
    SignorderIsvNotMatch,
    /// On the wire `SIGNORDER_MERCHANT_NOT_MATCH`. Source: `spec/open_sp/isv.signauth.create.yaml:30`.
    SignorderMerchantNotMatch,
    /// On the wire `ISVAUTH_SCENE_NOT_EXIST`. Source: `spec/open_sp/isv.signauth.create.yaml:31`.
    IsvauthSceneNotExist,
    /// On the wire `ISVAUTH_SCENE_PERMISSION_NOT_MATCH`. Source: `spec/open_sp/isv.signauth.create.yaml:32`.
    IsvauthScenePermissionNotMatch,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_sp/isv.signauth.create.yaml:33`.
    SystemError,
    /// On the wire `SIGNORDER_BINDED`. Source: `spec/open_sp/isv.signauth.create.yaml:34`.
    SignorderBinded,
    /// On the wire `APPLY_ORDER_NOT_EXIST`. Source: `spec/open_sp/isv.signauth.create.yaml:35`.
    ApplyOrderNotExist,
    /// On the wire `SP_DISCARD`. Source: `spec/open_sp/isv.signauth.create.yaml:36`.
    SpDiscard,
    /// On the wire `ILLEGAL_ISV_USER`. Source: `spec/open_sp/isv.signauth.create.yaml:37`.
    IllegalIsvUser,
    /// On the wire `SP_PAUSE_OR_DELETE`. Source: `spec/open_sp/isv.signauth.create.yaml:38`.
    SpPauseOrDelete,
    /// On the wire `NOTICE_MERCHANT_FAIL`. Source: `spec/open_sp/isv.signauth.create.yaml:39`.
    NoticeMerchantFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IsvSignauthCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("SIGNAUTH_MERCHANT_NOT_EXIST", Self::SignauthMerchantNotExist),
        ("SIGNAUTH_ISV_NOT_EXIST", Self::SignauthIsvNotExist),
        ("SIGNORDER_NOT_EXSIT", Self::SignorderNotExsit),
        ("SIGNORDER_ABNORMAL", Self::SignorderAbnormal),
        ("SIGNORDER_ISV_NOT_MATCH", Self::SignorderIsvNotMatch),
        ("SIGNORDER_MERCHANT_NOT_MATCH", Self::SignorderMerchantNotMatch),
        ("ISVAUTH_SCENE_NOT_EXIST", Self::IsvauthSceneNotExist),
        ("ISVAUTH_SCENE_PERMISSION_NOT_MATCH", Self::IsvauthScenePermissionNotMatch),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SIGNORDER_BINDED", Self::SignorderBinded),
        ("APPLY_ORDER_NOT_EXIST", Self::ApplyOrderNotExist),
        ("SP_DISCARD", Self::SpDiscard),
        ("ILLEGAL_ISV_USER", Self::IllegalIsvUser),
        ("SP_PAUSE_OR_DELETE", Self::SpPauseOrDelete),
        ("NOTICE_MERCHANT_FAIL", Self::NoticeMerchantFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IsvSignauthCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
