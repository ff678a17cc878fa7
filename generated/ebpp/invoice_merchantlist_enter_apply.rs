//! `alipay.ebpp.invoice.merchantlist.enter.apply` · 商户批量入驻申请接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/merchantlist/enter/apply`.
//! Described in `spec/ebpp/invoice.merchantlist.enter.apply.yaml`.

use crate::{record, schema};

static INVOICE_MERCHANTLIST_ENTER_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceMerchantlistEnterApply",
    file: "spec/ebpp/invoice.merchantlist.enter.apply.yaml",
    fields: &[
        schema::FieldDef::new(
            "merchant_base",
            schema::Kind::Record(&MERCHANT_BASE_ENTER_OPEN_MODEL),
            9,
        ),
        schema::FieldDef::new(
            "sub_merchant_common_info",
            schema::Kind::Record(&SUB_MERCHANT_COMMON_ENTER_OPEN_MODEL),
            10,
        ),
        schema::FieldDef::new(
            "sub_merchant_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_MERCHANT_ENTER_OPEN_MODEL),
                    limits: &[],
                },
            ),
            11,
        ),
    ],
    rules: &[],
};

static INVOICE_MERCHANTLIST_ENTER_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceMerchantlistEnterApplyResponse",
    file: "spec/ebpp/invoice.merchantlist.enter.apply.yaml",
    fields: &[schema::FieldDef::text("process_id", 14)],
    rules: &[],
};

static MERCHANT_BASE_ENTER_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantBaseEnterOpenModel",
    file: "spec/ebpp/invoice.merchantlist.enter.apply.yaml",
    fields: &[
        schema::FieldDef::text("login_id", 19),
        schema::FieldDef::text("logo_info", 20),
        schema::FieldDef::text("m_name", 21),
        schema::FieldDef::text("m_short_name", 22),
    ],
    rules: &[],
};

static SUB_MERCHANT_COMMON_ENTER_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchantCommonEnterOpenModel",
    file: "spec/ebpp/invoice.merchantlist.enter.apply.yaml",
    fields: &[
        schema::FieldDef::text("extend_fields", 26),
        schema::FieldDef::text("product_code", 27),
        schema::FieldDef::text("s_short_name", 28),
    ],
    rules: &[],
};

static SUB_MERCHANT_ENTER_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchantEnterOpenModel",
    file: "spec/ebpp/invoice.merchantlist.enter.apply.yaml",
    fields: &[
        schema::FieldDef::text("extend_fields", 32),
        schema::FieldDef::text("industry", 33),
        schema::FieldDef::text("pid", 34),
        schema::FieldDef::text("register_no", 35),
        schema::FieldDef::text("sub_m_name", 36),
        schema::FieldDef::text("sub_m_short_name", 37),
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
#[must_use]
#[non_exhaustive]
pub struct InvoiceMerchantlistEnterApply {
    /// On the wire `merchant_base`, a record of the kind `MerchantBaseEnterOpenModel`. Source:
    /// `spec/ebpp/invoice.merchantlist.enter.apply.yaml:9`.
    pub merchant_base: Option<MerchantBaseEnterOpenModel>,
    /// On the wire `sub_merchant_common_info`, a record of the kind `SubMerchantCommonEnterOpenModel`. Source:
    /// `spec/ebpp/invoice.merchantlist.enter.apply.yaml:10`.
    pub sub_merchant_common_info: Option<SubMerchantCommonEnterOpenModel>,
    /// On the wire `sub_merchant_list`, a list; each element is a record of the kind `SubMerchantEnterOpenModel`.
    /// Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:11`.
    pub sub_merchant_list: Vec<SubMerchantEnterOpenModel>,
}

impl InvoiceMerchantlistEnterApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            merchant_base: None,
            sub_merchant_common_info: None,
            sub_merchant_list: Vec::new(),
        }
    }

    /// Sets [`merchant_base`](Self::merchant_base).
    #[inline]
    pub fn merchant_base(mut self, merchant_base: MerchantBaseEnterOpenModel) -> Self {
        self.merchant_base = Some(merchant_base);
        self
    }

    /// Sets [`sub_merchant_common_info`](Self::sub_merchant_common_info).
    #[inline]
    pub fn sub_merchant_common_info(
        mut self,
        sub_merchant_common_info: SubMerchantCommonEnterOpenModel,
    ) -> Self {
        self.sub_merchant_common_info = Some(sub_merchant_common_info);
        self
    }

    /// Sets [`sub_merchant_list`](Self::sub_merchant_list).
    #[inline]
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

impl Default for InvoiceMerchantlistEnterApply {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.merchantlist.enter.apply",
        title: "商户批量入驻申请接口",
        file: "spec/ebpp/invoice.merchantlist.enter.apply.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.merchantlist.enter.apply` (商户批量入驻申请接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceMerchantlistEnterApplyResponse {
    /// On the wire `process_id`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:14`.
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

impl Default for InvoiceMerchantlistEnterApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { process_id: None }
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
#[must_use]
#[non_exhaustive]
pub struct MerchantBaseEnterOpenModel {
    /// On the wire `login_id`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:19`.
    pub login_id: Option<String>,
    /// On the wire `logo_info`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:20`.
    pub logo_info: Option<String>,
    /// On the wire `m_name`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:21`.
    pub m_name: Option<String>,
    /// On the wire `m_short_name`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:22`.
    pub m_short_name: Option<String>,
}

impl MerchantBaseEnterOpenModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            login_id: None,
            logo_info: None,
            m_name: None,
            m_short_name: None,
        }
    }

    /// Sets [`login_id`](Self::login_id).
    #[inline]
    pub fn login_id(mut self, login_id: impl Into<String>) -> Self {
        self.login_id = Some(login_id.into());
        self
    }

    /// Sets [`logo_info`](Self::logo_info).
    #[inline]
    pub fn logo_info(mut self, logo_info: impl Into<String>) -> Self {
        self.logo_info = Some(logo_info.into());
        self
    }

    /// Sets [`m_name`](Self::m_name).
    #[inline]
    pub fn m_name(mut self, m_name: impl Into<String>) -> Self {
        self.m_name = Some(m_name.into());
        self
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
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

impl Default for MerchantBaseEnterOpenModel {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct SubMerchantCommonEnterOpenModel {
    /// On the wire `extend_fields`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:26`.
    pub extend_fields: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:27`.
    pub product_code: Option<String>,
    /// On the wire `s_short_name`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:28`.
    pub s_short_name: Option<String>,
}

impl SubMerchantCommonEnterOpenModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            extend_fields: None,
            product_code: None,
            s_short_name: None,
        }
    }

    /// Sets [`extend_fields`](Self::extend_fields).
    #[inline]
    pub fn extend_fields(mut self, extend_fields: impl Into<String>) -> Self {
        self.extend_fields = Some(extend_fields.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`s_short_name`](Self::s_short_name).
    #[inline]
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

impl Default for SubMerchantCommonEnterOpenModel {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct SubMerchantEnterOpenModel {
    /// On the wire `extend_fields`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:32`.
    pub extend_fields: Option<String>,
    /// On the wire `industry`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:33`.
    pub industry: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:34`.
    pub pid: Option<String>,
    /// On the wire `register_no`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:35`.
    pub register_no: Option<String>,
    /// On the wire `sub_m_name`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:36`.
    pub sub_m_name: Option<String>,
    /// On the wire `sub_m_short_name`, a text. Source: `spec/ebpp/invoice.merchantlist.enter.apply.yaml:37`.
    pub sub_m_short_name: Option<String>,
}

impl SubMerchantEnterOpenModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            extend_fields: None,
            industry: None,
            pid: None,
            register_no: None,
            sub_m_name: None,
            sub_m_short_name: None,
        }
    }

    /// Sets [`extend_fields`](Self::extend_fields).
    #[inline]
    pub fn extend_fields(mut self, extend_fields: impl Into<String>) -> Self {
        self.extend_fields = Some(extend_fields.into());
        self
    }

    /// Sets [`industry`](Self::industry).
    #[inline]
    pub fn industry(mut self, industry: impl Into<String>) -> Self {
        self.industry = Some(industry.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`register_no`](Self::register_no).
    #[inline]
    pub fn register_no(mut self, register_no: impl Into<String>) -> Self {
        self.register_no = Some(register_no.into());
        self
    }

    /// Sets [`sub_m_name`](Self::sub_m_name).
    #[inline]
    pub fn sub_m_name(mut self, sub_m_name: impl Into<String>) -> Self {
        self.sub_m_name = Some(sub_m_name.into());
        self
    }

    /// Sets [`sub_m_short_name`](Self::sub_m_short_name).
    #[inline]
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

impl Default for SubMerchantEnterOpenModel {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for InvoiceMerchantlistEnterApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
