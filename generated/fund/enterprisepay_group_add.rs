//! `alipay.fund.enterprisepay.group.add` · 因公付新增账户下群组
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/group/add`. Described in
//! `spec/fund/enterprisepay.group.add.yaml`.

use crate::{record, schema};

static ENTERPRISEPAY_GROUP_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupAdd",
    file: "spec/fund/enterprisepay.group.add.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("biz_scene", 11),
        schema::FieldDef::new(
            "fund_ext_info",
            schema::Kind::Record(&super::types::FUND_EXT_INFO),
            12,
        ),
        schema::FieldDef::text("name", 13),
        schema::FieldDef::text("out_biz_no", 14),
        schema::FieldDef::text("product_code", 15),
    ],
    rules: &[],
};

static ENTERPRISEPAY_GROUP_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupAddResponse",
    file: "spec/fund/enterprisepay.group.add.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 18),
        schema::FieldDef::text("fund_group_id", 19),
        schema::FieldDef::text("out_group_id", 20),
    ],
    rules: &[],
};

/// A request of `alipay.fund.enterprisepay.group.add` (因公付新增账户下群组).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/group/add`. Described in
/// `spec/fund/enterprisepay.group.add.yaml`.
/// Answered by [`EnterprisepayGroupAddResponse`], or by an error with a [`EnterprisepayGroupAddErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.group.add")]
#[doc(alias = "因公付新增账户下群组")]
#[must_use]
#[non_exhaustive]
pub struct EnterprisepayGroupAdd {
    /// On the wire `account_id`, a text. Source: `spec/fund/enterprisepay.group.add.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/enterprisepay.group.add.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/enterprisepay.group.add.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `fund_ext_info`, a record of the kind `FundExtInfo`. Source:
    /// `spec/fund/enterprisepay.group.add.yaml:12`.
    pub fund_ext_info: Option<super::types::FundExtInfo>,
    /// On the wire `name`, a text. Source: `spec/fund/enterprisepay.group.add.yaml:13`.
    pub name: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/enterprisepay.group.add.yaml:14`.
    pub out_biz_no: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/fund/enterprisepay.group.add.yaml:15`.
    pub product_code: Option<String>,
}

impl EnterprisepayGroupAdd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            biz_scene: None,
            fund_ext_info: None,
            name: None,
            out_biz_no: None,
            product_code: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`fund_ext_info`](Self::fund_ext_info).
    #[inline]
    pub fn fund_ext_info(mut self, fund_ext_info: super::types::FundExtInfo) -> Self {
        self.fund_ext_info = Some(fund_ext_info);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

impl record::Record for EnterprisepayGroupAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_GROUP_ADD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.biz_scene),
            3 => Some(&self.fund_ext_info),
            4 => Some(&self.name),
            5 => Some(&self.out_biz_no),
            6 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.biz_scene),
            3 => Some(&mut self.fund_ext_info),
            4 => Some(&mut self.name),
            5 => Some(&mut self.out_biz_no),
            6 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for EnterprisepayGroupAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EnterprisepayGroupAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayGroupAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayGroupAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EnterprisepayGroupAdd {}

impl record::Request for EnterprisepayGroupAdd {
    type Response = EnterprisepayGroupAddResponse;
    type ErrorCode = EnterprisepayGroupAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.enterprisepay.group.add",
        title: "因公付新增账户下群组",
        file: "spec/fund/enterprisepay.group.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/enterprisepay/group/add",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ENTERPRISEPAY_GROUP_ADD,
        response: &ENTERPRISEPAY_GROUP_ADD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.enterprisepay.group.add` (因公付新增账户下群组).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EnterprisepayGroupAddResponse {
    /// On the wire `account_id`, a text. Source: `spec/fund/enterprisepay.group.add.yaml:18`.
    pub account_id: Option<String>,
    /// On the wire `fund_group_id`, a text. Source: `spec/fund/enterprisepay.group.add.yaml:19`.
    pub fund_group_id: Option<String>,
    /// On the wire `out_group_id`, a text. Source: `spec/fund/enterprisepay.group.add.yaml:20`.
    pub out_group_id: Option<String>,
}

impl record::Record for EnterprisepayGroupAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_GROUP_ADD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.fund_group_id),
            2 => Some(&self.out_group_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.fund_group_id),
            2 => Some(&mut self.out_group_id),
            _ => None,
        }
    }
}

impl Default for EnterprisepayGroupAddResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            fund_group_id: None,
            out_group_id: None,
        }
    }
}

impl Clone for EnterprisepayGroupAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayGroupAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayGroupAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.enterprisepay.group.add`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayGroupAddErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/enterprisepay.group.add.yaml:23`.
    SystemError,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/enterprisepay.group.add.yaml:24`.
    IllegalArgument,
    /// On the wire `CREATE_ACCOUNT_GROUP_FAIL`. Source: `spec/fund/enterprisepay.group.add.yaml:25`.
    CreateAccountGroupFail,
    /// On the wire `OUT_GROUP_EXIST`. Source: `spec/fund/enterprisepay.group.add.yaml:26`.
    OutGroupExist,
    /// On the wire `USER_AGREEMENT_DELETE_USELESS_FAIL`. Source: `spec/fund/enterprisepay.group.add.yaml:27`.
    UserAgreementDeleteUselessFail,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/enterprisepay.group.add.yaml:28`.
    AgreementNotExist,
    /// On the wire `ACCOUNT_NO_MULTI_FUND_PERMISSION`. Source: `spec/fund/enterprisepay.group.add.yaml:29`.
    AccountNoMultiFundPermission,
    /// On the wire `FUND_IDENTITY_NOT_ALLOWED`. Source: `spec/fund/enterprisepay.group.add.yaml:30`.
    FundIdentityNotAllowed,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/enterprisepay.group.add.yaml:31`.
    AgreementIsInvalid,
    /// On the wire `USER_UNREAL_NAME`. Source: `spec/fund/enterprisepay.group.add.yaml:32`.
    UserUnrealName,
    /// On the wire `CERT_TYPE_ERROR`. Source: `spec/fund/enterprisepay.group.add.yaml:33`.
    CertTypeError,
    /// On the wire `NEED_TO_SET_PPW`. Source: `spec/fund/enterprisepay.group.add.yaml:34`.
    NeedToSetPpw,
    /// On the wire `USER_STATUS_ERROR`. Source: `spec/fund/enterprisepay.group.add.yaml:35`.
    UserStatusError,
    /// On the wire `USER_AGREEMENT_SIGN_FAIL`. Source: `spec/fund/enterprisepay.group.add.yaml:36`.
    UserAgreementSignFail,
    /// On the wire `FUND_IDENTITY_PARAM_ERROR`. Source: `spec/fund/enterprisepay.group.add.yaml:37`.
    FundIdentityParamError,
    /// On the wire `JOINT_ACCOUNT_NOT_EXIST`. Source: `spec/fund/enterprisepay.group.add.yaml:38`.
    JointAccountNotExist,
    /// On the wire `BIZ_SCENE_NOT_ADMIT`. Source: `spec/fund/enterprisepay.group.add.yaml:39`.
    BizSceneNotAdmit,
    /// On the wire `COMMON_RPC_ERROR`. Source: `spec/fund/enterprisepay.group.add.yaml:40`.
    CommonRpcError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EnterprisepayGroupAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("CREATE_ACCOUNT_GROUP_FAIL", Self::CreateAccountGroupFail),
        ("OUT_GROUP_EXIST", Self::OutGroupExist),
        ("USER_AGREEMENT_DELETE_USELESS_FAIL", Self::UserAgreementDeleteUselessFail),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("ACCOUNT_NO_MULTI_FUND_PERMISSION", Self::AccountNoMultiFundPermission),
        ("FUND_IDENTITY_NOT_ALLOWED", Self::FundIdentityNotAllowed),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("USER_UNREAL_NAME", Self::UserUnrealName),
        ("CERT_TYPE_ERROR", Self::CertTypeError),
        ("NEED_TO_SET_PPW", Self::NeedToSetPpw),
        ("USER_STATUS_ERROR", Self::UserStatusError),
        ("USER_AGREEMENT_SIGN_FAIL", Self::UserAgreementSignFail),
        ("FUND_IDENTITY_PARAM_ERROR", Self::FundIdentityParamError),
        ("JOINT_ACCOUNT_NOT_EXIST", Self::JointAccountNotExist),
        ("BIZ_SCENE_NOT_ADMIT", Self::BizSceneNotAdmit),
        ("COMMON_RPC_ERROR", Self::CommonRpcError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EnterprisepayGroupAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
