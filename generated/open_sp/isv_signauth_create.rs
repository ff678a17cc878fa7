//! `alipay.open.sp.isv.signauth.create` · 创建签约授权一体化订单
//!
//! Create an order that combines signing up and authorizing.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/isv/signauth/create`. Described in
//! `spec/open_sp/isv.signauth.create.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.sp.isv.signauth.create` (创建签约授权一体化订单).
#[non_exhaustive]
pub struct IsvSignauthCreateResponse {
    /// Id of the combined order.
    ///
    /// 签约授权一体化主单ID. Example: `20211102034000100000047728652233`.
    pub order_id: Option<String>,
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
        Self::default()
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

/// The values of the platform's type `IsvAuthSceneInfoSceneCode`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    IsvAuthSceneInfoSceneCode, "OPERATION_POINTS" OperationPoints, "SHOP_MANAGE"
    ShopManage, "MINI_APP_OPER" MiniAppOper, "PROMOTION_MANAGE" PromotionManage
);

/// The values of the platform's type `IsvAuthSceneInfoScenePermissions`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    IsvAuthSceneInfoScenePermissions, "SHOP_MANAGE" ShopManage, "SHOP_MANAGE_BASE"
    ShopManageBase, "PROMOTION_MANAGE" PromotionManage, "PROMOTION_MANAGE_BASE"
    PromotionManageBase, "MINI_APP_OPER" MiniAppOper, "MINI_APP_OPER_BASE"
    MiniAppOperBase, "OPERATION_POINTS" OperationPoints, "OPERATION_POINTS_BASE"
    OperationPointsBase
);

/// The values of the platform's type `IsvSignauthCreateNeedAppAuth`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IsvSignauthCreateNeedAppAuth {
    /// `1`: Needed.
    V1,
    /// `0`: Not needed.
    V0,
}

record::enumeration!(IsvSignauthCreateNeedAppAuth, "1" V1, "0" V0);

/// The error codes of `alipay.open.sp.isv.signauth.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    IsvSignauthCreateErrorCode, "ILLEGAL_PARAMS" IllegalParams,
    "SIGNAUTH_MERCHANT_NOT_EXIST" SignauthMerchantNotExist, "SIGNAUTH_ISV_NOT_EXIST"
    SignauthIsvNotExist, "SIGNORDER_NOT_EXSIT" SignorderNotExsit, "SIGNORDER_ABNORMAL"
    SignorderAbnormal, "SIGNORDER_ISV_NOT_MATCH" SignorderIsvNotMatch,
    "SIGNORDER_MERCHANT_NOT_MATCH" SignorderMerchantNotMatch, "ISVAUTH_SCENE_NOT_EXIST"
    IsvauthSceneNotExist, "ISVAUTH_SCENE_PERMISSION_NOT_MATCH"
    IsvauthScenePermissionNotMatch, "SYSTEM_ERROR" SystemError, "SIGNORDER_BINDED"
    SignorderBinded, "APPLY_ORDER_NOT_EXIST" ApplyOrderNotExist, "SP_DISCARD" SpDiscard,
    "ILLEGAL_ISV_USER" IllegalIsvUser, "SP_PAUSE_OR_DELETE" SpPauseOrDelete,
    "NOTICE_MERCHANT_FAIL" NoticeMerchantFail
);

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

record::record!(
    IsvSignauthCreate, ISV_SIGNAUTH_CREATE, 0 isv_auth_scene_infos Vec::new(), 1
    merchant_logon_id None, 2 need_app_auth None, 3 sign_order_no None
);

record::record!(
    IsvSignauthCreateResponse, ISV_SIGNAUTH_CREATE_RESPONSE, 0 order_id None
);

record::record!(
    IsvAuthSceneInfo, ISV_AUTH_SCENE_INFO, 0 scene_code None, 1 scene_permissions None
);

static ISV_SIGNAUTH_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthCreate",
    file: "spec/open_sp/isv.signauth.create.yaml",
    rows: &[
        schema::Row::Plain(
            "isv_auth_scene_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ISV_AUTH_SCENE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("merchant_logon_id"),
        schema::Row::Limited(
            "need_app_auth",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "0"]))],
        ),
        schema::Row::Text("sign_order_no"),
    ],
    rules: &[],
    lines: &[11, 15, 20, 22, 28],
};

static ISV_SIGNAUTH_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthCreateResponse",
    file: "spec/open_sp/isv.signauth.create.yaml",
    rows: &[schema::Row::Text("order_id")],
    rules: &[],
    lines: &[],
};

static ISV_AUTH_SCENE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvAuthSceneInfo",
    file: "spec/open_sp/isv.signauth.create.yaml",
    rows: &[
        schema::Row::Limited(
            "scene_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "OPERATION_POINTS",
                            "SHOP_MANAGE",
                            "MINI_APP_OPER",
                            "PROMOTION_MANAGE",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("scene_permissions"),
    ],
    rules: &[],
    lines: &[45, 48, 55],
};
