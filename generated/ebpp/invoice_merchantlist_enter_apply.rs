//! `alipay.ebpp.invoice.merchantlist.enter.apply` · 商户批量入驻申请接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/merchantlist/enter/apply`.
//! Described in `spec/ebpp/invoice.merchantlist.enter.apply.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.merchantlist.enter.apply.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.merchantlist.enter.apply",
    title: "商户批量入驻申请接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/ebpp/invoice/merchantlist/enter/apply",
    }),
    idempotency: schema::Idempotency::Never,
    request: &INVOICE_MERCHANTLIST_ENTER_APPLY,
    response: &INVOICE_MERCHANTLIST_ENTER_APPLY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 41,
        },
        schema::ErrorDef {
            code: "MERCHANT_ENTER_DENY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "MERCHANT_NAME_OCCUPIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "SERVER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "SERVER_ABILITY_NOT_SATIF",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "TAX_NUM_OCCUPIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "MERCHANT_LOGO_UPLOAD_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "MERCHANT_ENTER_PID_MOD_DUPLICATE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
    ],
};

static INVOICE_MERCHANTLIST_ENTER_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceMerchantlistEnterApply",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "merchant_base",
            kind: schema::Kind::Record(&MERCHANT_BASE_ENTER_OPEN_MODEL),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "sub_merchant_common_info",
            kind: schema::Kind::Record(&SUB_MERCHANT_COMMON_ENTER_OPEN_MODEL),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "sub_merchant_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_MERCHANT_ENTER_OPEN_MODEL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static INVOICE_MERCHANTLIST_ENTER_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceMerchantlistEnterApplyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "process_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static MERCHANT_BASE_ENTER_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantBaseEnterOpenModel",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "login_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "logo_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "m_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "m_short_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static SUB_MERCHANT_COMMON_ENTER_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchantCommonEnterOpenModel",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "extend_fields",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "s_short_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

static SUB_MERCHANT_ENTER_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchantEnterOpenModel",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "extend_fields",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "industry",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "register_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "sub_m_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "sub_m_short_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.merchantlist.enter.apply` (商户批量入驻申请接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/merchantlist/enter/apply`.
/// Described in `spec/ebpp/invoice.merchantlist.enter.apply.yaml`.
/// Answered by [`InvoiceMerchantlistEnterApplyResponse`], or by an error with a [`InvoiceMerchantlistEnterApplyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.merchantlist.enter.apply")]
#[doc(alias = "商户批量入驻申请接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceMerchantlistEnterApply {
    /// The field `merchant_base`: a record of the kind `MerchantBaseEnterOpenModel`.
    ///
    /// On the wire `merchant_base`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:9`.
    pub merchant_base: Option<MerchantBaseEnterOpenModel>,
    /// The field `sub_merchant_common_info`: a record of the kind `SubMerchantCommonEnterOpenModel`.
    ///
    /// On the wire `sub_merchant_common_info`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:10`.
    pub sub_merchant_common_info: Option<SubMerchantCommonEnterOpenModel>,
    /// The field `sub_merchant_list`: a list; each element is a record of the kind `SubMerchantEnterOpenModel`.
    ///
    /// On the wire `sub_merchant_list`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:11`.
    pub sub_merchant_list: Vec<SubMerchantEnterOpenModel>,
}

impl InvoiceMerchantlistEnterApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`merchant_base`](Self::merchant_base).
    #[inline]
    #[must_use]
    pub fn merchant_base(mut self, merchant_base: MerchantBaseEnterOpenModel) -> Self {
        self.merchant_base = Some(merchant_base);
        self
    }

    /// Sets [`sub_merchant_common_info`](Self::sub_merchant_common_info).
    #[inline]
    #[must_use]
    pub fn sub_merchant_common_info(
        mut self,
        sub_merchant_common_info: SubMerchantCommonEnterOpenModel,
    ) -> Self {
        self.sub_merchant_common_info = Some(sub_merchant_common_info);
        self
    }

    /// Sets [`sub_merchant_list`](Self::sub_merchant_list).
    #[inline]
    #[must_use]
    pub fn sub_merchant_list(
        mut self,
        sub_merchant_list: impl IntoIterator<Item = SubMerchantEnterOpenModel>,
    ) -> Self {
        self.sub_merchant_list = sub_merchant_list.into_iter().collect();
        self
    }
}

impl record::Record for InvoiceMerchantlistEnterApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_MERCHANTLIST_ENTER_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_base),
            1 => Some(&self.sub_merchant_common_info),
            2 => Some(&self.sub_merchant_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_base),
            1 => Some(&mut self.sub_merchant_common_info),
            2 => Some(&mut self.sub_merchant_list),
            _ => None,
        }
    }
}

impl Clone for InvoiceMerchantlistEnterApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceMerchantlistEnterApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceMerchantlistEnterApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceMerchantlistEnterApply {}

impl record::Request for InvoiceMerchantlistEnterApply {
    type Response = InvoiceMerchantlistEnterApplyResponse;
    type ErrorCode = InvoiceMerchantlistEnterApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.merchantlist.enter.apply` (商户批量入驻申请接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceMerchantlistEnterApplyResponse {
    /// The field `process_id`: a text.
    ///
    /// On the wire `process_id`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:14`.
    pub process_id: Option<String>,
}

impl record::Record for InvoiceMerchantlistEnterApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_MERCHANTLIST_ENTER_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.process_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.process_id),
            _ => None,
        }
    }
}

impl Clone for InvoiceMerchantlistEnterApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceMerchantlistEnterApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceMerchantlistEnterApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MerchantBaseEnterOpenModel`.
///
/// Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:17`.
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantBaseEnterOpenModel {
    /// The field `login_id`: a text.
    ///
    /// On the wire `login_id`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:19`.
    pub login_id: Option<String>,
    /// The field `logo_info`: a text.
    ///
    /// On the wire `logo_info`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:20`.
    pub logo_info: Option<String>,
    /// The field `m_name`: a text.
    ///
    /// On the wire `m_name`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:21`.
    pub m_name: Option<String>,
    /// The field `m_short_name`: a text.
    ///
    /// On the wire `m_short_name`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:22`.
    pub m_short_name: Option<String>,
}

impl MerchantBaseEnterOpenModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`login_id`](Self::login_id).
    #[inline]
    #[must_use]
    pub fn login_id(mut self, login_id: impl Into<String>) -> Self {
        self.login_id = Some(login_id.into());
        self
    }

    /// Sets [`logo_info`](Self::logo_info).
    #[inline]
    #[must_use]
    pub fn logo_info(mut self, logo_info: impl Into<String>) -> Self {
        self.logo_info = Some(logo_info.into());
        self
    }

    /// Sets [`m_name`](Self::m_name).
    #[inline]
    #[must_use]
    pub fn m_name(mut self, m_name: impl Into<String>) -> Self {
        self.m_name = Some(m_name.into());
        self
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
    #[must_use]
    pub fn m_short_name(mut self, m_short_name: impl Into<String>) -> Self {
        self.m_short_name = Some(m_short_name.into());
        self
    }
}

impl record::Record for MerchantBaseEnterOpenModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANT_BASE_ENTER_OPEN_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.login_id),
            1 => Some(&self.logo_info),
            2 => Some(&self.m_name),
            3 => Some(&self.m_short_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.login_id),
            1 => Some(&mut self.logo_info),
            2 => Some(&mut self.m_name),
            3 => Some(&mut self.m_short_name),
            _ => None,
        }
    }
}

impl Clone for MerchantBaseEnterOpenModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantBaseEnterOpenModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantBaseEnterOpenModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SubMerchantCommonEnterOpenModel`.
///
/// Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:24`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubMerchantCommonEnterOpenModel {
    /// The field `extend_fields`: a text.
    ///
    /// On the wire `extend_fields`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:26`.
    pub extend_fields: Option<String>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:27`.
    pub product_code: Option<String>,
    /// The field `s_short_name`: a text.
    ///
    /// On the wire `s_short_name`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:28`.
    pub s_short_name: Option<String>,
}

impl SubMerchantCommonEnterOpenModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`extend_fields`](Self::extend_fields).
    #[inline]
    #[must_use]
    pub fn extend_fields(mut self, extend_fields: impl Into<String>) -> Self {
        self.extend_fields = Some(extend_fields.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`s_short_name`](Self::s_short_name).
    #[inline]
    #[must_use]
    pub fn s_short_name(mut self, s_short_name: impl Into<String>) -> Self {
        self.s_short_name = Some(s_short_name.into());
        self
    }
}

impl record::Record for SubMerchantCommonEnterOpenModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_MERCHANT_COMMON_ENTER_OPEN_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extend_fields),
            1 => Some(&self.product_code),
            2 => Some(&self.s_short_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extend_fields),
            1 => Some(&mut self.product_code),
            2 => Some(&mut self.s_short_name),
            _ => None,
        }
    }
}

impl Clone for SubMerchantCommonEnterOpenModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubMerchantCommonEnterOpenModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubMerchantCommonEnterOpenModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SubMerchantEnterOpenModel`.
///
/// Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:30`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubMerchantEnterOpenModel {
    /// The field `extend_fields`: a text.
    ///
    /// On the wire `extend_fields`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:32`.
    pub extend_fields: Option<String>,
    /// The field `industry`: a text.
    ///
    /// On the wire `industry`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:33`.
    pub industry: Option<String>,
    /// The field `pid`: a text.
    ///
    /// On the wire `pid`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:34`.
    pub pid: Option<String>,
    /// The field `register_no`: a text.
    ///
    /// On the wire `register_no`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:35`.
    pub register_no: Option<String>,
    /// The field `sub_m_name`: a text.
    ///
    /// On the wire `sub_m_name`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:36`.
    pub sub_m_name: Option<String>,
    /// The field `sub_m_short_name`: a text.
    ///
    /// On the wire `sub_m_short_name`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:37`.
    pub sub_m_short_name: Option<String>,
}

impl SubMerchantEnterOpenModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`extend_fields`](Self::extend_fields).
    #[inline]
    #[must_use]
    pub fn extend_fields(mut self, extend_fields: impl Into<String>) -> Self {
        self.extend_fields = Some(extend_fields.into());
        self
    }

    /// Sets [`industry`](Self::industry).
    #[inline]
    #[must_use]
    pub fn industry(mut self, industry: impl Into<String>) -> Self {
        self.industry = Some(industry.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    #[must_use]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`register_no`](Self::register_no).
    #[inline]
    #[must_use]
    pub fn register_no(mut self, register_no: impl Into<String>) -> Self {
        self.register_no = Some(register_no.into());
        self
    }

    /// Sets [`sub_m_name`](Self::sub_m_name).
    #[inline]
    #[must_use]
    pub fn sub_m_name(mut self, sub_m_name: impl Into<String>) -> Self {
        self.sub_m_name = Some(sub_m_name.into());
        self
    }

    /// Sets [`sub_m_short_name`](Self::sub_m_short_name).
    #[inline]
    #[must_use]
    pub fn sub_m_short_name(mut self, sub_m_short_name: impl Into<String>) -> Self {
        self.sub_m_short_name = Some(sub_m_short_name.into());
        self
    }
}

impl record::Record for SubMerchantEnterOpenModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_MERCHANT_ENTER_OPEN_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extend_fields),
            1 => Some(&self.industry),
            2 => Some(&self.pid),
            3 => Some(&self.register_no),
            4 => Some(&self.sub_m_name),
            5 => Some(&self.sub_m_short_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extend_fields),
            1 => Some(&mut self.industry),
            2 => Some(&mut self.pid),
            3 => Some(&mut self.register_no),
            4 => Some(&mut self.sub_m_name),
            5 => Some(&mut self.sub_m_short_name),
            _ => None,
        }
    }
}

impl Clone for SubMerchantEnterOpenModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubMerchantEnterOpenModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubMerchantEnterOpenModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.merchantlist.enter.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceMerchantlistEnterApplyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:40`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.merchantlist.enter.apply.yaml:41`.
    SystemError,
    /// On the wire `MERCHANT_ENTER_DENY`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:42`.
    MerchantEnterDeny,
    /// On the wire `MERCHANT_NAME_OCCUPIED`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:43`.
    MerchantNameOccupied,
    /// On the wire `SERVER_NOT_EXIST`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:44`.
    ServerNotExist,
    /// On the wire `SERVER_ABILITY_NOT_SATIF`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:45`.
    ServerAbilityNotSatif,
    /// On the wire `TAX_NUM_OCCUPIED`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:46`.
    TaxNumOccupied,
    /// On the wire `BIZ_ERROR`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:47`.
    BizError,
    /// On the wire `MERCHANT_LOGO_UPLOAD_FAIL`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:48`.
    MerchantLogoUploadFail,
    /// On the wire `MERCHANT_ENTER_PID_MOD_DUPLICATE`. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:49`.
    MerchantEnterPidModDuplicate,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceMerchantlistEnterApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_ENTER_DENY", Self::MerchantEnterDeny),
        ("MERCHANT_NAME_OCCUPIED", Self::MerchantNameOccupied),
        ("SERVER_NOT_EXIST", Self::ServerNotExist),
        ("SERVER_ABILITY_NOT_SATIF", Self::ServerAbilityNotSatif),
        ("TAX_NUM_OCCUPIED", Self::TaxNumOccupied),
        ("BIZ_ERROR", Self::BizError),
        ("MERCHANT_LOGO_UPLOAD_FAIL", Self::MerchantLogoUploadFail),
        ("MERCHANT_ENTER_PID_MOD_DUPLICATE", Self::MerchantEnterPidModDuplicate),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
