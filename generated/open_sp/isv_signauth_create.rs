//! `alipay.open.sp.isv.signauth.create` · 创建签约授权一体化订单
//!
//! Create an order that combines signing up and authorizing.
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
            11,
        ),
        schema::FieldDef::text("merchant_logon_id", 15),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["1", "0"]), 22)],
            ..schema::FieldDef::text("need_app_auth", 20)
        },
        schema::FieldDef::text("sign_order_no", 28),
    ],
    rules: &[],
};

static ISV_SIGNAUTH_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthCreateResponse",
    file: "spec/open_sp/isv.signauth.create.yaml",
    fields: &[schema::FieldDef::text("order_id", 35)],
    rules: &[],
};

static ISV_AUTH_SCENE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvAuthSceneInfo",
    file: "spec/open_sp/isv.signauth.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "OPERATION_POINTS",
                            "SHOP_MANAGE",
                            "MINI_APP_OPER",
                            "PROMOTION_MANAGE",
                        ],
                    ),
                    48,
                ),
            ],
            ..schema::FieldDef::text("scene_code", 45)
        },
        schema::FieldDef::text("scene_permissions", 55),
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.isv.signauth.create` (创建签约授权一体化订单).
///
/// Create an order that combines signing up and authorizing.
///
/// ```
/// use alipay::open_sp::IsvSignauthCreate;
///
/// let request = IsvSignauthCreate::new()
///     .merchant_logon_id("13800000000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`need_app_auth`](Self::need_app_auth) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/isv/signauth/create`. Described in
/// `spec/open_sp/isv.signauth.create.yaml`.
/// Returns [`IsvSignauthCreateResponse`], or an error with a [`IsvSignauthCreateErrorCode`].
#[doc(alias = "alipay.open.sp.isv.signauth.create")]
#[doc(alias = "/v3/alipay/open/sp/isv/signauth/create")]
#[doc(alias = "创建签约授权一体化订单")]
#[doc(alias = "授权")]
#[doc(alias = "签约")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct IsvSignauthCreate {
    /// Operation scenes to be authorized.
    ///
    /// 代运营授权场景信息.
    pub isv_auth_scene_infos: Vec<IsvAuthSceneInfo>,
    /// Merchant's login, phone number or email; partner ids are not accepted.
    ///
    /// 商户登录账号. Example: `13800000000`.
    pub merchant_logon_id: Option<String>,
    /// Whether the third-party app is authorized as well.
    ///
    /// Defaults to `1`. Example: `1`.
    pub need_app_auth: Option<record::Choice<IsvSignauthCreateNeedAppAuth>>,
    /// Sign-up order number from `alipay.open.agent.confirm`.
    ///
    /// 签约单号. Example: `20211015034000100000052128459671`.
    pub sign_order_no: Option<String>,
}

impl IsvSignauthCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn need_app_auth(
        mut self,
        need_app_auth: impl Into<record::Choice<IsvSignauthCreateNeedAppAuth>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.sp.isv.signauth.create` (创建签约授权一体化订单).
#[non_exhaustive]
pub struct IsvSignauthCreateResponse {
    /// Id of the combined order.
    ///
    /// 签约授权一体化主单ID. Example: `20211102034000100000047728652233`.
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

/// An operation scene to be authorized.
///
/// | Field | Limits |
/// |---|---|
/// | [`scene_code`](Self::scene_code) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct IsvAuthSceneInfo {
    /// Operation scene.
    ///
    /// 运营场景编码. Example: `PROMOTION_MANAGE`.
    pub scene_code: Option<record::Choice<IsvAuthSceneInfoSceneCode>>,
    /// Permissions within the scene, several joined by commas.
    ///
    /// 运营场景下的权限编码; other values may be added. Example: `SHOP_MANAGE_BASE`.
    pub scene_permissions: Option<record::Choice<IsvAuthSceneInfoScenePermissions>>,
}

impl IsvAuthSceneInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            scene_code: None,
            scene_permissions: None,
        }
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(
        mut self,
        scene_code: impl Into<record::Choice<IsvAuthSceneInfoSceneCode>>,
    ) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }

    /// Sets [`scene_permissions`](Self::scene_permissions).
    #[inline]
    pub fn scene_permissions(
        mut self,
        scene_permissions: impl Into<record::Choice<IsvAuthSceneInfoScenePermissions>>,
    ) -> Self {
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

/// The values of the platform's type `IsvAuthSceneInfoSceneCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsvAuthSceneInfoSceneCode {
    /// `OPERATION_POINTS`: Manage points (管理运营积分).
    OperationPoints,
    /// `SHOP_MANAGE`: Manage store data (管理门店信息).
    ShopManage,
    /// `MINI_APP_OPER`: Operate mini programs (运营支付宝小程序).
    MiniAppOper,
    /// `PROMOTION_MANAGE`: Run marketing campaigns (运营营销活动).
    PromotionManage,
}

impl record::Enumeration for IsvAuthSceneInfoSceneCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OPERATION_POINTS", Self::OperationPoints),
        ("SHOP_MANAGE", Self::ShopManage),
        ("MINI_APP_OPER", Self::MiniAppOper),
        ("PROMOTION_MANAGE", Self::PromotionManage),
    ];
}

impl std::fmt::Debug for IsvAuthSceneInfoSceneCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `IsvAuthSceneInfoScenePermissions`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsvAuthSceneInfoScenePermissions {
    /// `SHOP_MANAGE`: Manage store data.
    ShopManage,
    /// `SHOP_MANAGE_BASE`: Store data, basic permission.
    ShopManageBase,
    /// `PROMOTION_MANAGE`: Run marketing campaigns.
    PromotionManage,
    /// `PROMOTION_MANAGE_BASE`: Campaigns, basic permission.
    PromotionManageBase,
    /// `MINI_APP_OPER`: Operate mini programs.
    MiniAppOper,
    /// `MINI_APP_OPER_BASE`: Mini programs, basic permission.
    MiniAppOperBase,
    /// `OPERATION_POINTS`: Manage points.
    OperationPoints,
    /// `OPERATION_POINTS_BASE`: Points, basic permission.
    OperationPointsBase,
}

impl record::Enumeration for IsvAuthSceneInfoScenePermissions {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SHOP_MANAGE", Self::ShopManage),
        ("SHOP_MANAGE_BASE", Self::ShopManageBase),
        ("PROMOTION_MANAGE", Self::PromotionManage),
        ("PROMOTION_MANAGE_BASE", Self::PromotionManageBase),
        ("MINI_APP_OPER", Self::MiniAppOper),
        ("MINI_APP_OPER_BASE", Self::MiniAppOperBase),
        ("OPERATION_POINTS", Self::OperationPoints),
        ("OPERATION_POINTS_BASE", Self::OperationPointsBase),
    ];
}

impl std::fmt::Debug for IsvAuthSceneInfoScenePermissions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `IsvSignauthCreateNeedAppAuth`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsvSignauthCreateNeedAppAuth {
    /// `1`: Needed.
    V1,
    /// `0`: Not needed.
    V0,
}

impl record::Enumeration for IsvSignauthCreateNeedAppAuth {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("0", Self::V0)];
}

impl std::fmt::Debug for IsvSignauthCreateNeedAppAuth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.sp.isv.signauth.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsvSignauthCreateErrorCode {
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// `SIGNAUTH_MERCHANT_NOT_EXIST`.
    SignauthMerchantNotExist,
    /// `SIGNAUTH_ISV_NOT_EXIST`.
    SignauthIsvNotExist,
    /// `SIGNORDER_NOT_EXSIT`.
    SignorderNotExsit,
    /// `SIGNORDER_ABNORMAL`.
    SignorderAbnormal,
    /// `SIGNORDER_ISV_NOT_MATCH`.
    SignorderIsvNotMatch,
    /// `SIGNORDER_MERCHANT_NOT_MATCH`.
    SignorderMerchantNotMatch,
    /// `ISVAUTH_SCENE_NOT_EXIST`.
    IsvauthSceneNotExist,
    /// `ISVAUTH_SCENE_PERMISSION_NOT_MATCH`.
    IsvauthScenePermissionNotMatch,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SIGNORDER_BINDED`.
    SignorderBinded,
    /// `APPLY_ORDER_NOT_EXIST`.
    ApplyOrderNotExist,
    /// `SP_DISCARD`: The service provider has been discarded.
    SpDiscard,
    /// `ILLEGAL_ISV_USER`: The ISV user is not valid.
    ///
    /// Check the ISV user.
    IllegalIsvUser,
    /// `SP_PAUSE_OR_DELETE`: The service provider is paused or deleted.
    SpPauseOrDelete,
    /// `NOTICE_MERCHANT_FAIL`.
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
