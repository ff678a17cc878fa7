//! `alipay.open.biz.create` · bizcontent测试12
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/biz/create`. Described in
//! `spec/open_biz/create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_biz/create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.biz.create",
    title: "bizcontent测试12",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
    ],
};

static CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Create",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "a",
            kind: schema::Kind::Record(&GAVINTEST),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "b",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "de",
            kind: schema::Kind::Record(&GAVINTEST_NEW_LEVEA_ONE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "stringbuff",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "a",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "b",
            kind: schema::Kind::Record(&GAVINTEST_NEWONLINE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "c",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

static GAVINTEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "Gavintest",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "newid",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static GAVINTEST_NEW_LEVEA_ONE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GavintestNewLeveaOne",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "boolen",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "ces",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Integer,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "des",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "str",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

static GAVINTEST_NEWONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GavintestNewonline",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "dem",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "string",
            kind: schema::Kind::Record(&GAVINTEST_NEW_LEVEA_ONE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.biz.create` (bizcontent测试12).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/biz/create`. Described in
/// `spec/open_biz/create.yaml`.
/// Answered by [`CreateResponse`], or by an error with a [`CreateErrorCode`].
#[doc(alias = "alipay.open.biz.create")]
#[doc(alias = "bizcontent测试12")]
#[derive(Default)]
#[non_exhaustive]
pub struct Create {
    /// The field `a`: a record of the kind `Gavintest`.
    ///
    /// On the wire `a`. Source: `spec/open_biz/create.yaml:9`.
    pub a: Option<Gavintest>,
    /// The field `b`: a text.
    ///
    /// On the wire `b`. Source: `spec/open_biz/create.yaml:10`.
    pub b: Option<String>,
    /// The field `de`: a record of the kind `GavintestNewLeveaOne`.
    ///
    /// On the wire `de`. Source: `spec/open_biz/create.yaml:11`.
    pub de: Option<GavintestNewLeveaOne>,
    /// The field `stringbuff`: a text.
    ///
    /// On the wire `stringbuff`. Source: `spec/open_biz/create.yaml:12`.
    pub stringbuff: Option<String>,
}

impl Create {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn a(mut self, a: Gavintest) -> Self {
        self.a = Some(a);
        self
    }

    /// Sets [`b`](Self::b).
    #[inline]
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    /// Sets [`de`](Self::de).
    #[inline]
    #[must_use]
    pub fn de(mut self, de: GavintestNewLeveaOne) -> Self {
        self.de = Some(de);
        self
    }

    /// Sets [`stringbuff`](Self::stringbuff).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.biz.create` (bizcontent测试12).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The field `a`: a text.
    ///
    /// On the wire `a`. Source: `spec/open_biz/create.yaml:15`.
    pub a: Option<String>,
    /// The field `b`: a record of the kind `GavintestNewonline`.
    ///
    /// On the wire `b`. Source: `spec/open_biz/create.yaml:16`.
    pub b: Option<GavintestNewonline>,
    /// The field `c`: a text.
    ///
    /// On the wire `c`. Source: `spec/open_biz/create.yaml:17`.
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

/// The platform's type `Gavintest`.
///
/// Source: `spec/open_biz/create.yaml:20`.
#[derive(Default)]
#[non_exhaustive]
pub struct Gavintest {
    /// The field `newid`: a whole number.
    ///
    /// On the wire `newid`. Source: `spec/open_biz/create.yaml:22`.
    pub newid: Option<i64>,
}

impl Gavintest {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`newid`](Self::newid).
    #[inline]
    #[must_use]
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

/// The platform's type `GavintestNewLeveaOne`.
///
/// Source: `spec/open_biz/create.yaml:24`.
#[derive(Default)]
#[non_exhaustive]
pub struct GavintestNewLeveaOne {
    /// The field `boolen`: true or false.
    ///
    /// On the wire `boolen`. Source: `spec/open_biz/create.yaml:26`.
    pub boolen: Option<bool>,
    /// The field `ces`: a list; each element is a whole number.
    ///
    /// On the wire `ces`. Source: `spec/open_biz/create.yaml:27`.
    pub ces: Vec<i64>,
    /// The field `des`: a text.
    ///
    /// On the wire `des`. Source: `spec/open_biz/create.yaml:28`.
    pub des: Option<String>,
    /// The field `str`: a list; each element is a text.
    ///
    /// On the wire `str`. Source: `spec/open_biz/create.yaml:29`.
    pub str: Vec<String>,
}

impl GavintestNewLeveaOne {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`boolen`](Self::boolen).
    #[inline]
    #[must_use]
    pub fn boolen(mut self, boolen: bool) -> Self {
        self.boolen = Some(boolen);
        self
    }

    /// Sets [`ces`](Self::ces).
    #[inline]
    #[must_use]
    pub fn ces(mut self, ces: impl IntoIterator<Item = i64>) -> Self {
        self.ces = ces.into_iter().collect();
        self
    }

    /// Sets [`des`](Self::des).
    #[inline]
    #[must_use]
    pub fn des(mut self, des: impl Into<String>) -> Self {
        self.des = Some(des.into());
        self
    }

    /// Sets [`str`](Self::str).
    #[inline]
    #[must_use]
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

/// The platform's type `GavintestNewonline`.
///
/// Source: `spec/open_biz/create.yaml:31`.
#[derive(Default)]
#[non_exhaustive]
pub struct GavintestNewonline {
    /// The field `dem`: a list; each element is a text.
    ///
    /// On the wire `dem`. Source: `spec/open_biz/create.yaml:33`.
    pub dem: Vec<String>,
    /// The field `string`: a record of the kind `GavintestNewLeveaOne`.
    ///
    /// On the wire `string`. Source: `spec/open_biz/create.yaml:34`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateErrorCode {
    /// On the wire `BIZ_ERROR`. Source: `spec/open_biz/create.yaml:37`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[("BIZ_ERROR", Self::BizError)];
    const UNKNOWN: Self = Self::Unknown;
}
