//! `alipay.open.biz.create` · bizcontent测试12
//!
//! Test API without business meaning.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/biz/create`. Described in
//! `spec/open_biz/create.yaml`.

use crate::{record, schema};

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
        Self::default()
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
        Self::default()
    }

    /// Sets [`newid`](Self::newid).
    #[inline]
    pub fn newid(mut self, newid: i64) -> Self {
        self.newid = Some(newid);
        self
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
        Self::default()
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

/// The error codes of `alipay.open.biz.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(CreateErrorCode, "BIZ_ERROR" BizError);

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

record::record!(Create, CREATE, 0 a None, 1 b None, 2 de None, 3 stringbuff None);

record::record!(CreateResponse, CREATE_RESPONSE, 0 a None, 1 b None, 2 c None);

record::record!(Gavintest, GAVINTEST, 0 newid None);

record::record!(
    GavintestNewLeveaOne, GAVINTEST_NEW_LEVEA_ONE, 0 boolen None, 1 ces Vec::new(), 2 des
    None, 3 str Vec::new()
);

record::record!(
    GavintestNewonline, GAVINTEST_NEWONLINE, 0 dem Vec::new(), 1 string None
);

static CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Create",
    file: "spec/open_biz/create.yaml",
    rows: &[
        schema::Row::Plain("a", schema::Kind::Record(&GAVINTEST)),
        schema::Row::Text("b"),
        schema::Row::Plain("de", schema::Kind::Record(&GAVINTEST_NEW_LEVEA_ONE)),
        schema::Row::Text("stringbuff"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14],
};

static CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreateResponse",
    file: "spec/open_biz/create.yaml",
    rows: &[
        schema::Row::Text("a"),
        schema::Row::Plain("b", schema::Kind::Record(&GAVINTEST_NEWONLINE)),
        schema::Row::Text("c"),
    ],
    rules: &[],
    lines: &[],
};

static GAVINTEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "Gavintest",
    file: "spec/open_biz/create.yaml",
    rows: &[schema::Row::Plain("newid", schema::Kind::Integer)],
    rules: &[],
    lines: &[25],
};

static GAVINTEST_NEW_LEVEA_ONE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GavintestNewLeveaOne",
    file: "spec/open_biz/create.yaml",
    rows: &[
        schema::Row::Plain("boolen", schema::Kind::Boolean),
        schema::Row::Plain(
            "ces",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Integer,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("des"),
        schema::Row::Plain(
            "str",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[30, 31, 32, 33],
};

static GAVINTEST_NEWONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GavintestNewonline",
    file: "spec/open_biz/create.yaml",
    rows: &[
        schema::Row::Plain(
            "dem",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("string", schema::Kind::Record(&GAVINTEST_NEW_LEVEA_ONE)),
    ],
    rules: &[],
    lines: &[],
};
