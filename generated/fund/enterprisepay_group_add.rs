//! `alipay.fund.enterprisepay.group.add` · 因公付新增账户下群组
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/group/add`. Described in
//! `spec/fund/enterprisepay.group.add.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/fund/enterprisepay.group.add.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.fund.enterprisepay.group.add",
    title: "因公付新增账户下群组",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 23,
        },
        schema::ErrorDef {
            code: "ILLEGAL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "CREATE_ACCOUNT_GROUP_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "OUT_GROUP_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "USER_AGREEMENT_DELETE_USELESS_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "AGREEMENT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "ACCOUNT_NO_MULTI_FUND_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "FUND_IDENTITY_NOT_ALLOWED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "AGREEMENT_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "USER_UNREAL_NAME",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "CERT_TYPE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "NEED_TO_SET_PPW",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "USER_STATUS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "USER_AGREEMENT_SIGN_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "FUND_IDENTITY_PARAM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "JOINT_ACCOUNT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "BIZ_SCENE_NOT_ADMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "COMMON_RPC_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
    ],
};

static ENTERPRISEPAY_GROUP_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupAdd",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "fund_ext_info",
            kind: schema::Kind::Record(&super::types::FUND_EXT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static ENTERPRISEPAY_GROUP_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupAddResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "fund_group_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "out_group_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct EnterprisepayGroupAdd {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/fund/enterprisepay.group.add.yaml:9`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/fund/enterprisepay.group.add.yaml:10`.
    pub agreement_no: Option<String>,
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/fund/enterprisepay.group.add.yaml:11`.
    pub biz_scene: Option<String>,
    /// The field `fund_ext_info`: a record of the kind `FundExtInfo`.
    ///
    /// On the wire `fund_ext_info`. Source: `spec/fund/enterprisepay.group.add.yaml:12`.
    pub fund_ext_info: Option<super::types::FundExtInfo>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/fund/enterprisepay.group.add.yaml:13`.
    pub name: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/fund/enterprisepay.group.add.yaml:14`.
    pub out_biz_no: Option<String>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/fund/enterprisepay.group.add.yaml:15`.
    pub product_code: Option<String>,
}

impl EnterprisepayGroupAdd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    #[must_use]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`fund_ext_info`](Self::fund_ext_info).
    #[inline]
    #[must_use]
    pub fn fund_ext_info(mut self, fund_ext_info: super::types::FundExtInfo) -> Self {
        self.fund_ext_info = Some(fund_ext_info);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.fund.enterprisepay.group.add` (因公付新增账户下群组).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct EnterprisepayGroupAddResponse {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/fund/enterprisepay.group.add.yaml:18`.
    pub account_id: Option<String>,
    /// The field `fund_group_id`: a text.
    ///
    /// On the wire `fund_group_id`. Source: `spec/fund/enterprisepay.group.add.yaml:19`.
    pub fund_group_id: Option<String>,
    /// The field `out_group_id`: a text.
    ///
    /// On the wire `out_group_id`. Source: `spec/fund/enterprisepay.group.add.yaml:20`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
