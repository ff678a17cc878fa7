//! `alipay.open.sp.isv.signauth.create` · 创建签约授权一体化订单
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/isv/signauth/create`. Described in
//! `spec/open_sp/isv.signauth.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_sp/isv.signauth.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.sp.isv.signauth.create",
    title: "创建签约授权一体化订单",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "ILLEGAL_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "SIGNAUTH_MERCHANT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "SIGNAUTH_ISV_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "SIGNORDER_NOT_EXSIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "SIGNORDER_ABNORMAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "SIGNORDER_ISV_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "SIGNORDER_MERCHANT_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "ISVAUTH_SCENE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "ISVAUTH_SCENE_PERMISSION_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 33,
        },
        schema::ErrorDef {
            code: "SIGNORDER_BINDED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "APPLY_ORDER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "SP_DISCARD",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "ILLEGAL_ISV_USER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "SP_PAUSE_OR_DELETE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "NOTICE_MERCHANT_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
    ],
};

static ISV_SIGNAUTH_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "isv_auth_scene_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ISV_AUTH_SCENE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "merchant_logon_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "need_app_auth",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "sign_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static ISV_SIGNAUTH_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static ISV_AUTH_SCENE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvAuthSceneInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "scene_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "scene_permissions",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct IsvSignauthCreate {
    /// The field `isv_auth_scene_infos`: a list; each element is a record of the kind `IsvAuthSceneInfo`.
    ///
    /// On the wire `isv_auth_scene_infos`. Source: `spec/open_sp/isv.signauth.create.yaml:9`.
    pub isv_auth_scene_infos: Vec<IsvAuthSceneInfo>,
    /// The field `merchant_logon_id`: a text.
    ///
    /// On the wire `merchant_logon_id`. Source: `spec/open_sp/isv.signauth.create.yaml:10`.
    pub merchant_logon_id: Option<String>,
    /// The field `need_app_auth`: a text.
    ///
    /// On the wire `need_app_auth`. Source: `spec/open_sp/isv.signauth.create.yaml:11`.
    pub need_app_auth: Option<String>,
    /// The field `sign_order_no`: a text.
    ///
    /// On the wire `sign_order_no`. Source: `spec/open_sp/isv.signauth.create.yaml:12`.
    pub sign_order_no: Option<String>,
}

impl IsvSignauthCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`isv_auth_scene_infos`](Self::isv_auth_scene_infos).
    #[inline]
    #[must_use]
    pub fn isv_auth_scene_infos(
        mut self,
        isv_auth_scene_infos: impl IntoIterator<Item = IsvAuthSceneInfo>,
    ) -> Self {
        self.isv_auth_scene_infos = isv_auth_scene_infos.into_iter().collect();
        self
    }

    /// Sets [`merchant_logon_id`](Self::merchant_logon_id).
    #[inline]
    #[must_use]
    pub fn merchant_logon_id(mut self, merchant_logon_id: impl Into<String>) -> Self {
        self.merchant_logon_id = Some(merchant_logon_id.into());
        self
    }

    /// Sets [`need_app_auth`](Self::need_app_auth).
    #[inline]
    #[must_use]
    pub fn need_app_auth(mut self, need_app_auth: impl Into<String>) -> Self {
        self.need_app_auth = Some(need_app_auth.into());
        self
    }

    /// Sets [`sign_order_no`](Self::sign_order_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.sp.isv.signauth.create` (创建签约授权一体化订单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct IsvSignauthCreateResponse {
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/open_sp/isv.signauth.create.yaml:15`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct IsvAuthSceneInfo {
    /// The field `scene_code`: a text.
    ///
    /// On the wire `scene_code`. Source: `spec/open_sp/isv.signauth.create.yaml:20`.
    pub scene_code: Option<String>,
    /// The field `scene_permissions`: a text.
    ///
    /// On the wire `scene_permissions`. Source: `spec/open_sp/isv.signauth.create.yaml:21`.
    pub scene_permissions: Option<String>,
}

impl IsvAuthSceneInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    #[must_use]
    pub fn scene_code(mut self, scene_code: impl Into<String>) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }

    /// Sets [`scene_permissions`](Self::scene_permissions).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
