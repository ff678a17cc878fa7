//! `alipay.open.biz.create` · bizcontent测试12
//!
//! Test API without business meaning.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/biz/create`. Described in
//! `spec/open_biz/create.yaml`.

use crate::{record, schema};

static CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Create",
    file: "spec/open_biz/create.yaml",
    fields: &[
        schema::FieldDef::new("a", schema::Kind::Record(&GAVINTEST), 11),
        schema::FieldDef::text("b", 12),
        schema::FieldDef::new("de", schema::Kind::Record(&GAVINTEST_NEW_LEVEA_ONE), 13),
        schema::FieldDef::text("stringbuff", 14),
    ],
    rules: &[],
};

static CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreateResponse",
    file: "spec/open_biz/create.yaml",
    fields: &[
        schema::FieldDef::text("a", 17),
        schema::FieldDef::new("b", schema::Kind::Record(&GAVINTEST_NEWONLINE), 18),
        schema::FieldDef::text("c", 19),
    ],
    rules: &[],
};

static GAVINTEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "Gavintest",
    file: "spec/open_biz/create.yaml",
    fields: &[schema::FieldDef::new("newid", schema::Kind::Integer, 25)],
    rules: &[],
};

static GAVINTEST_NEW_LEVEA_ONE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GavintestNewLeveaOne",
    file: "spec/open_biz/create.yaml",
    fields: &[
        schema::FieldDef::new("boolen", schema::Kind::Boolean, 30),
        schema::FieldDef::new(
            "ces",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Integer,
                    limits: &[],
                },
            ),
            31,
        ),
        schema::FieldDef::text("des", 32),
        schema::FieldDef::new(
            "str",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            33,
        ),
    ],
    rules: &[],
};

static GAVINTEST_NEWONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GavintestNewonline",
    file: "spec/open_biz/create.yaml",
    fields: &[
        schema::FieldDef::new(
            "dem",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            38,
        ),
        schema::FieldDef::new(
            "string",
            schema::Kind::Record(&GAVINTEST_NEW_LEVEA_ONE),
            39,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.open.biz.create` (bizcontent测试12).
///
/// Test API without business meaning.
///
/// ```
/// use alipay::open_biz::Create;
///
/// let request = Create::new()
///     .b("21");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/biz/create`. Described in
/// `spec/open_biz/create.yaml`.
/// Returns [`CreateResponse`], or an error with a [`CreateErrorCode`].
#[doc(alias = "alipay.open.biz.create")]
#[doc(alias = "/v3/alipay/open/biz/create")]
#[doc(alias = "bizcontent测试12")]
#[must_use]
#[non_exhaustive]
pub struct Create {
    /// Test object.
    pub a: Option<Gavintest>,
    /// Test value.
    ///
    /// Example: `21`.
    pub b: Option<String>,
    /// Test object.
    pub de: Option<GavintestNewLeveaOne>,
    /// Test text.
    ///
    /// Example: `1`.
    pub stringbuff: Option<String>,
}

impl Create {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            a: None,
            b: None,
            de: None,
            stringbuff: None,
        }
    }

    /// Sets [`a`](Self::a).
    #[inline]
    pub fn a(mut self, a: Gavintest) -> Self {
        self.a = Some(a);
        self
    }

    /// Sets [`b`](Self::b).
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    /// Sets [`de`](Self::de).
    #[inline]
    pub fn de(mut self, de: GavintestNewLeveaOne) -> Self {
        self.de = Some(de);
        self
    }

    /// Sets [`stringbuff`](Self::stringbuff).
    #[inline]
    pub fn stringbuff(mut self, stringbuff: impl Into<String>) -> Self {
        self.stringbuff = Some(stringbuff.into());
        self
    }
}

impl record::Record for Create {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.a),
            1 => Some(&self.b),
            2 => Some(&self.de),
            3 => Some(&self.stringbuff),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.a),
            1 => Some(&mut self.b),
            2 => Some(&mut self.de),
            3 => Some(&mut self.stringbuff),
            _ => None,
        }
    }
}

impl Default for Create {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Create {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Create {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Create {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Create {}

impl record::Request for Create {
    type Response = CreateResponse;
    type ErrorCode = CreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.biz.create",
        title: "bizcontent测试12",
        file: "spec/open_biz/create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/biz/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CREATE,
        response: &CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.biz.create` (bizcontent测试12).
#[non_exhaustive]
pub struct CreateResponse {
    /// Test value.
    ///
    /// Example: `1`.
    pub a: Option<String>,
    /// Test object.
    pub b: Option<GavintestNewonline>,
    /// Test value.
    ///
    /// Example: `21`.
    pub c: Option<String>,
}

impl record::Record for CreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.a),
            1 => Some(&self.b),
            2 => Some(&self.c),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.a),
            1 => Some(&mut self.b),
            2 => Some(&mut self.c),
            _ => None,
        }
    }
}

impl Default for CreateResponse {
    #[inline]
    fn default() -> Self {
        Self { a: None, b: None, c: None }
    }
}

impl Clone for CreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Object of the test API.
#[must_use]
#[non_exhaustive]
pub struct Gavintest {
    /// Test number.
    ///
    /// Example: `1`.
    pub newid: Option<i64>,
}

impl Gavintest {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { newid: None }
    }

    /// Sets [`newid`](Self::newid).
    #[inline]
    pub fn newid(mut self, newid: i64) -> Self {
        self.newid = Some(newid);
        self
    }
}

impl record::Record for Gavintest {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GAVINTEST
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.newid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.newid),
            _ => None,
        }
    }
}

impl Default for Gavintest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Gavintest {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Gavintest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Gavintest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Nested object of the test API.
#[must_use]
#[non_exhaustive]
pub struct GavintestNewLeveaOne {
    /// Test flag.
    pub boolen: Option<bool>,
    /// Test numbers.
    pub ces: Vec<i64>,
    /// Test text.
    pub des: Option<String>,
    /// Test texts.
    pub str: Vec<String>,
}

impl GavintestNewLeveaOne {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            boolen: None,
            ces: Vec::new(),
            des: None,
            str: Vec::new(),
        }
    }

    /// Sets [`boolen`](Self::boolen).
    #[inline]
    pub fn boolen(mut self, boolen: bool) -> Self {
        self.boolen = Some(boolen);
        self
    }

    /// Sets [`ces`](Self::ces).
    #[inline]
    pub fn ces(mut self, ces: impl IntoIterator<Item = i64>) -> Self {
        self.ces = ces.into_iter().collect();
        self
    }

    /// Sets [`des`](Self::des).
    #[inline]
    pub fn des(mut self, des: impl Into<String>) -> Self {
        self.des = Some(des.into());
        self
    }

    /// Sets [`str`](Self::str).
    #[inline]
    pub fn str(mut self, str: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.str = str.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for GavintestNewLeveaOne {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GAVINTEST_NEW_LEVEA_ONE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.boolen),
            1 => Some(&self.ces),
            2 => Some(&self.des),
            3 => Some(&self.str),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.boolen),
            1 => Some(&mut self.ces),
            2 => Some(&mut self.des),
            3 => Some(&mut self.str),
            _ => None,
        }
    }
}

impl Default for GavintestNewLeveaOne {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GavintestNewLeveaOne {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GavintestNewLeveaOne {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GavintestNewLeveaOne {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Response object of the test API.
#[non_exhaustive]
pub struct GavintestNewonline {
    /// Test texts.
    ///
    /// Example: `21`.
    pub dem: Vec<String>,
    /// Nested test object.
    pub string: Option<GavintestNewLeveaOne>,
}

impl record::Record for GavintestNewonline {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GAVINTEST_NEWONLINE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.dem),
            1 => Some(&self.string),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.dem),
            1 => Some(&mut self.string),
            _ => None,
        }
    }
}

impl Default for GavintestNewonline {
    #[inline]
    fn default() -> Self {
        Self {
            dem: Vec::new(),
            string: None,
        }
    }
}

impl Clone for GavintestNewonline {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GavintestNewonline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GavintestNewonline {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.biz.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[("BIZ_ERROR", Self::BizError)];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
